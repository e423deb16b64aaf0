package org.surkrut.room;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.game.Game;
import org.surkrut.game.Rules;
import org.surkrut.game.Seat;
import org.surkrut.journal.Entry;
import org.surkrut.store.match.Result;

/** What is kept of a game that has ended. */
final class Results {
    private Results() {}

    static Entry of(Game game) {
        List<Result> results =
                game.ended().saved()
                        ? game.seats().stream()
                                .filter(seat -> !seat.player().isBot())
                                .map(seat -> result(game, seat))
                                .toList()
                        : List.of();
        return new Entry.GameEnded(
                game.launch().game(), game.ended().at(), game.ended().saved(), results);
    }

    private static Result result(Game game, Seat seat) {
        var f = seat.figures();
        List<Integer> ingredients =
                IntStream.rangeClosed(1, Rules.CATEGORIES)
                        .mapToObj(category -> f.has(category) ? 1 : 0)
                        .toList();
        Duration played = Duration.between(game.launch().at(), game.ended().at());
        return new Result(
                new Result.Id(game.launch().game(), seat.id()),
                seat.player().account(),
                new Result.Figures(
                        seat.player().colour(),
                        f.points(),
                        1 + game.ended().ranking().indexOf(seat.id()),
                        f.good(),
                        f.bad(),
                        ingredients),
                game.launch().at(),
                (int) played.toSeconds());
    }
}
