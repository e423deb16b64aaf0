package org.surkrut.game;

import static org.surkrut.game.Audit.hold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One whole game at random: players of all sorts, lost connections, nonsense among the commands;
 * every decision is held against the auditor.
 */
final class RandomGame {
    /** A command that was accepted, and when it came. */
    record Given(Command command, Instant at) {}

    private static final int MOST_STEPS = 8000;

    private final RandomTable table;
    private final Audit audit;
    final List<Event> events = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    Game game;
    private final RandomCommands commands;
    private final Oracle oracle;
    private Instant now = RandomTable.START;

    RandomGame(long seed) {
        table = new RandomTable(seed);
        audit = new Audit(table.launch);
        oracle = new Oracle(audit);
        commands = new RandomCommands(table);
    }

    RandomGame play() {
        Decision.Accepted launched = Game.launch(table.launch);
        game = launched.next();
        events.addAll(launched.events());
        audit.follow(events.subList(1, events.size()), now);
        int steps = 0;
        while (!game.isOver()) {
            hold(steps++ < MOST_STEPS, "the game does not end");
            step();
        }
        return this;
    }

    private void step() {
        Schedule.Due due = game.due(new Pauses(table.keeperPause, Rules.REST)).orElseThrow();
        Instant then = now.plusMillis(table.random.nextInt(table.pace));
        Command command = commands.next(game);
        if (command == null || due.at().isBefore(then) && !game.isResting()) {
            then = due.at().isAfter(now) ? due.at() : now;
            command = due.command();
        }
        now = then;
        give(command);
    }

    private void give(Command command) {
        Refusal expected = oracle.refusal(command, now);
        Decision decision = game.decide(command, now, TestQuestions.BANK);
        if (decision instanceof Decision.Accepted accepted) {
            hold(expected == null, "%s accepted, not %s", command, expected);
            given.add(new Given(command, now));
            accept(accepted);
        } else {
            Refusal reason = ((Decision.Refused) decision).reason();
            hold(reason == expected, "%s: %s, not %s", command, reason, expected);
        }
    }

    private void accept(Decision.Accepted accepted) {
        if (accepted.events().isEmpty()) {
            hold(accepted.next() == game, "something changed without an event");
            return;
        }
        game = accepted.next();
        events.addAll(accepted.events());
        audit.follow(accepted.events(), now);
        audit.agreeWith(game);
    }

    /** The same launch and commands once more, without the refused ones: those change nothing. */
    List<Event> again() {
        Decision.Accepted last = Game.launch(table.launch);
        List<Event> all = new ArrayList<>(last.events());
        for (Given g : given) {
            Decision decision = last.next().decide(g.command(), g.at(), TestQuestions.BANK);
            last = (Decision.Accepted) decision;
            all.addAll(last.events());
        }
        return all;
    }
}
