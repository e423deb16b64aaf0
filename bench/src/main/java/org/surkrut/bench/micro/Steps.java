package org.surkrut.bench.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.surkrut.game.Command;
import org.surkrut.game.Decision;
import org.surkrut.game.Game;
import org.surkrut.game.Phase;

/** Whole steps of the rules: command and state to events and the next state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Steps {
    private final PlayedGame ofPeople = PlayedGame.of(4, 0);
    private final List<Game> states = ofPeople.states();
    private final List<Command> commands = ofPeople.commands();

    /** A seat keeper is to choose a square in each. */
    private final List<Game> choices = choices(PlayedGame.of(1, 3));

    private int next;

    private static List<Game> choices(PlayedGame withBots) {
        return IntStream.range(0, withBots.states().size())
                .filter(i -> withBots.commands().get(i) instanceof Command.Keep)
                .mapToObj(withBots.states()::get)
                .filter(game -> game.phase().phase() == Phase.CHOOSE)
                .toList();
    }

    /** The steps of a game of four, one after the other. */
    @Benchmark
    public Decision decide() {
        next = (next + 1) % states.size();
        return states.get(next).decide(commands.get(next), PlayedGame.NOW, PlayedGame.BANK);
    }

    /** The seat keeper's choice of a square, and what follows from it. */
    @Benchmark
    public Decision keeperChooses() {
        next = (next + 1) % choices.size();
        return choices.get(next).decide(new Command.Keep(null), PlayedGame.NOW, PlayedGame.BANK);
    }
}
