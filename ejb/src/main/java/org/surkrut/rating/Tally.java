package org.surkrut.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.surkrut.game.Asking;

/** Counts the answers of one game: what they change in the ratings of its questions and players. */
final class Tally {
    private final SortedMap<Integer, Standing> questions;
    private final SortedMap<Long, Standing> players;
    private final Map<Integer, Doubt> doubts = new HashMap<>();

    /** Whatever is not among these does not count: an account that was deleted, say. */
    Tally(Map<Integer, Standing> questions, Map<Long, Standing> players) {
        this.questions = new TreeMap<>(questions);
        this.players = new TreeMap<>(players);
    }

    void count(List<Asking> askings) {
        for (Asking asking : askings) {
            Standing question = questions.get(asking.question());
            if (question != null) {
                asking.answers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(answer -> players.containsKey(answer.getKey()))
                        .forEach(
                                answer ->
                                        count(
                                                asking.question(),
                                                question,
                                                players.get(answer.getKey()),
                                                answer.getValue()));
            }
        }
    }

    private void count(int id, Standing question, Standing player, boolean right) {
        double chance = Elo.expected(player.rating(), question.rating());
        if (Doubt.isStrong(player)) {
            doubts.computeIfAbsent(id, key -> new Doubt())
                    .add(question.isMeasured() ? chance : Elo.GUESSED, right);
        }
        double surprise = (right ? 1 : 0) - chance;
        player.move(surprise, right);
        question.move(-surprise, right);
    }

    /** Rising: whoever writes them does it in one order, so that no two wait for each other. */
    SortedMap<Integer, Standing> questions() {
        return questions;
    }

    SortedMap<Long, Standing> players() {
        return players;
    }

    Doubt doubt(int question) {
        return doubts.getOrDefault(question, new Doubt());
    }
}
