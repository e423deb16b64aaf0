package org.surkrut.game;

import static org.surkrut.game.Audit.hold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.Purpose;

/** Follows the questions: what is asked, who answers, and what it brings. */
final class QuestionAudit {
    private static final List<Integer> BOT_PERCENT = List.of(45, 60, 75);

    private final Event.Launched launch;
    private final DrawAudit draws;
    private final List<Sheet> sheets;
    private final List<List<Integer>> unused = new ArrayList<>();
    private int used;
    private Asked open;
    private int[] answers;

    QuestionAudit(Event.Launched launch, DrawAudit draws, List<Sheet> sheets) {
        this.launch = launch;
        this.draws = draws;
        this.sheets = sheets;
        for (int category = 0; category <= 5; category++) {
            unused.add(new ArrayList<>());
        }
        launch.deck().forEach(card -> unused.get(card.category()).add(card.question()));
        unused.forEach(Collections::sort);
    }

    boolean isLast() {
        return open.last();
    }

    boolean hasAnswered(int seat) {
        return answers[seat] != 0;
    }

    boolean isAnyoneAwaited(Instant at) {
        return sheets.stream().anyMatch(s -> !hasAnswered(s.id) && s.isAwaited(open.seat(), at));
    }

    void asked(Asked e, Sheet mover) {
        hold(e.last() == mover.isOnPot() && e.category() == category(mover), "%s", e);
        List<Integer> left = unused.get(e.category());
        int drawn = draws.take(Purpose.QUESTION, left.size());
        hold(e.question() == left.remove(drawn), "%s", e);
        used++;
        Question question = TestQuestions.BANK.question(e.question());
        List<String> texts = new ArrayList<>(question.answers());
        Collections.swap(texts, 2, draws.take(Purpose.ANSWER_ORDER, 3));
        Collections.swap(texts, 1, draws.take(Purpose.ANSWER_ORDER, 2));
        hold(e.answers().equals(texts) && e.text().equals(question.text()), "%s", e);
        hold(texts.get(e.right() - 1).equals(question.answers().get(0)), "%s", e);
        open = e;
        answers = new int[sheets.size() + 1];
    }

    private int category(Sheet mover) {
        if (mover.isOnPot()) {
            List<Integer> worst = mover.worst();
            return worst.get(draws.take(Purpose.FINAL_CATEGORY, worst.size()));
        }
        return mover.square == 0
                ? 1 + draws.take(Purpose.CATEGORY, 5)
                : PlainBoard.CATEGORIES.get(mover.square);
    }

    /** Whether a round in which each turn asks two of one category could exhaust it. */
    boolean isBankShort() {
        return IntStream.rangeClosed(1, 5).anyMatch(c -> unused.get(c).size() < 2 * sheets.size());
    }

    void answered(Event.Answered e) {
        hold(!hasAnswered(e.seat()) && e.answer() >= 1 && e.answer() <= 3, "%s", e);
        answers[e.seat()] = e.answer();
        Sheet sheet = sheets.get(e.seat() - 1);
        boolean right = e.answer() == open.right();
        if (e.by() == Event.Actor.PLAYER) {
            sheet.answered(right, e.seat() == open.seat());
            return;
        }
        hold(e.by() == Event.Actor.KEEPER && sheet.isKept(), "%s", e);
        int drawn = draws.take(Purpose.KEEPER_RIGHT, 100);
        hold(right == drawn < percent(sheet), "%s, but %d", e, drawn);
        if (!right) {
            List<Integer> wrong =
                    IntStream.rangeClosed(1, 3).filter(a -> a != open.right()).boxed().toList();
            hold(e.answer() == wrong.get(draws.take(Purpose.KEEPER_WRONG, 2)), "%s", e);
        }
    }

    private int percent(Sheet sheet) {
        return sheet.bot
                ? BOT_PERCENT.get(launch.players().get(sheet.id - 1).level() - 1)
                : sheet.ownPercent();
    }

    /** Whether the player whose turn it is was right. */
    boolean revealed(Event.Revealed e) {
        hold(e.right() == open.right() && e.scores().size() == sheets.size(), "%s", e);
        for (Sheet sheet : sheets) {
            Event.Score score = e.scores().get(sheet.id - 1);
            Event.Score due = sheet.due(open, answers[sheet.id]);
            hold(score.equals(due), "%s, not %s", score, due);
            sheet.add(open, score);
        }
        return answers[open.seat()] == open.right();
    }

    void agreeWith(Game game) {
        int revealed = sheets.get(0).good + sheets.get(0).bad;
        int pending = game.turn().asked() == null ? 0 : 1;
        hold(used == revealed + pending, "%d of %d", revealed, used);
        hold(sheets.stream().allMatch(s -> s.good + s.bad == revealed), "figures");
        hold(game.used().size() == used, "%s, not %d", game.used(), used);
    }
}
