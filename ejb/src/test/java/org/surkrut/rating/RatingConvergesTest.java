package org.surkrut.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Asking;

/**
 * Players and questions of known strength meet in many games: their ratings come to tell it, and
 * wrongly keyed questions become suspect, good ones hardly ever.
 */
class RatingConvergesTest {
    private static final long SEED = 20261123;
    private static final int GAMES = 2000;
    private static final int PLAYERS_A_GAME = 4;
    private static final int QUESTIONS_A_GAME = 60;
    private static final int PLAYERS = 200;
    private static final int QUESTIONS = 600;
    private static final int WRONGLY_KEYED = 12;

    /** A harder one is answered by guessing anyway, whatever its key says. */
    private static final double KNOWABLE = 1700;

    private static final Random RANDOM = new Random(SEED);
    private static final Map<Long, Double> STRENGTHS = new HashMap<>();
    private static final Map<Integer, Double> DIFFICULTIES = new HashMap<>();
    private static final Map<Long, Standing> PLAYED = new HashMap<>();
    private static final Map<Integer, Standing> ASKED = new HashMap<>();
    private static final Map<Integer, double[]> DOUBTS = new HashMap<>();
    private static final Set<Integer> SUSPECTS = new HashSet<>();

    @BeforeAll
    static void play() {
        for (long id = 1; id <= PLAYERS; id++) {
            STRENGTHS.put(id, 1500 + 200 * RANDOM.nextGaussian());
            PLAYED.put(id, new Standing(Elo.PLAYER_START, 0));
        }
        for (int id = 1; id <= QUESTIONS; id++) {
            double start = Elo.start(1 + id % 3);
            DIFFICULTIES.put(id, start + 150 * RANDOM.nextGaussian());
            ASKED.put(id, new Standing(start, 0));
        }
        IntStream.range(0, GAMES).forEach(game -> playGame());
    }

    private static void playGame() {
        List<Long> table =
                sample(LongStream.rangeClosed(1, PLAYERS).boxed().toList(), PLAYERS_A_GAME);
        List<Asking> askings = new ArrayList<>();
        for (int q :
                sample(IntStream.rangeClosed(1, QUESTIONS).boxed().toList(), QUESTIONS_A_GAME)) {
            Map<Long, Boolean> answers = new HashMap<>();
            table.forEach(player -> answers.put(player, isRight(player, q)));
            askings.add(new Asking(q, table, answers));
        }
        Tally tally = new Tally(ASKED, PLAYED);
        tally.count(askings);
        askings.forEach(asking -> doubt(asking.question(), tally.doubt(asking.question())));
    }

    /** Where the key is wrong, whoever knows the answer is not right by it. */
    private static boolean isRight(long player, int question) {
        double harder = DIFFICULTIES.get(question) - STRENGTHS.get(player);
        boolean knows = RANDOM.nextDouble() < 1 / (1 + Math.pow(10, harder / 400));
        boolean guesses = RANDOM.nextInt(3) == 0;
        return question <= WRONGLY_KEYED ? !knows && guesses : knows || guesses;
    }

    private static void doubt(int question, Doubt doubt) {
        double[] sums = DOUBTS.computeIfAbsent(question, key -> new double[4]);
        sums[0] += doubt.answers();
        sums[1] += doubt.right();
        sums[2] += doubt.expected();
        sums[3] += doubt.variance();
        if (Doubt.isSuspect((int) sums[0], (int) sums[1], sums[2], sums[3])) {
            SUSPECTS.add(question);
        }
    }

    private static <T> List<T> sample(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, RANDOM);
        return shuffled.subList(0, count);
    }

    @Test
    void ratingsTellPlayersStrengths() {
        assertThat(correlation(STRENGTHS.keySet(), STRENGTHS::get, id -> PLAYED.get(id).rating()))
                .as("seed %d", SEED)
                .isGreaterThan(0.9);
    }

    @Test
    void ratingsTellQuestionsDifficulties() {
        Set<Integer> ids = new HashSet<>(DIFFICULTIES.keySet());
        ids.removeIf(id -> id <= WRONGLY_KEYED);
        assertThat(correlation(ids, DIFFICULTIES::get, id -> ASKED.get(id).rating()))
                .as("seed %d", SEED)
                .isGreaterThan(0.9);
    }

    /** Whoever is tested so often is found guilty once in a while by mere chance. */
    @Test
    void wronglyKeyedQuestionsAreSuspectAndHardlyAnyOther() {
        assertThat(SUSPECTS)
                .as("seed %d", SEED)
                .containsAll(
                        IntStream.rangeClosed(1, WRONGLY_KEYED)
                                .filter(id -> DIFFICULTIES.get(id) < KNOWABLE)
                                .boxed()
                                .toList())
                .hasSizeLessThanOrEqualTo(WRONGLY_KEYED + QUESTIONS / 100);
    }

    private static <T> double correlation(
            Set<T> ids, Function<T, Double> truth, Function<T, Double> rating) {
        double meanX = ids.stream().mapToDouble(truth::apply).average().orElseThrow();
        double meanY = ids.stream().mapToDouble(rating::apply).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (T id : ids) {
            double x = truth.apply(id) - meanX;
            double y = rating.apply(id) - meanY;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xy / Math.sqrt(xx * yy);
    }
}
