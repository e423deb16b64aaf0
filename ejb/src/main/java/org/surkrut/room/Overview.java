package org.surkrut.room;

import static org.surkrut.protocol.Encoder.encode;
import static org.surkrut.protocol.MessageType.BRETZELS;
import static org.surkrut.protocol.MessageType.MOVED;
import static org.surkrut.protocol.MessageType.ORDER_ROLLED;
import static org.surkrut.protocol.MessageType.PRESENCE;
import static org.surkrut.protocol.MessageType.ROLL_FOR_ORDER;
import static org.surkrut.protocol.MessageType.SEED_HASH;
import static org.surkrut.protocol.MessageType.TURN_OF;
import static org.surkrut.protocol.MessageType.YOUR_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.surkrut.game.Chance;
import org.surkrut.game.Game;
import org.surkrut.game.Phase;
import org.surkrut.game.Presence;
import org.surkrut.game.Seat;
import org.surkrut.game.Turn;

/** The whole state of a game for a player who comes back, in the order of the wire contract. */
final class Overview {
    private final List<String> frames = new ArrayList<>();
    private final Game game;
    private final int seat;

    private Overview(Game game, int seat) {
        this.game = game;
        this.seat = seat;
    }

    static List<String> of(Game game, int seat, Instant now) {
        Overview overview = new Overview(game, seat);
        overview.table();
        if (game.phase().phase() == Phase.ORDER) {
            overview.orderRolls();
        } else {
            overview.turn();
        }
        overview.due(now);
        return overview.frames;
    }

    private void table() {
        frames.add(encode(SEED_HASH, Chance.hash(game.launch().seed())));
        frames.add(Frames.players(game));
        frames.add(Frames.board());
        frames.add(Frames.shape());
        for (Seat s : game.seats()) {
            if (s.presence() != Presence.PRESENT) {
                frames.add(encode(PRESENCE, s.id(), s.presence().wire()));
            }
        }
        game.seats().forEach(s -> frames.add(encode(MOVED, s.id(), s.square())));
    }

    private void orderRolls() {
        for (Seat s : game.seats()) {
            for (int value : game.opening().rolls().get(s.id() - 1)) {
                frames.add(encode(ORDER_ROLLED, s.id(), value));
            }
        }
        if (game.opening().owing().contains(seat)) {
            frames.add(encode(ROLL_FOR_ORDER));
        }
    }

    private void turn() {
        frames.add(Frames.order(game.order()));
        game.seats().forEach(s -> frames.add(Frames.figures(game, s)));
        game.seats().stream()
                .filter(s -> s.figures().bretzels() > 0)
                .forEach(s -> frames.add(encode(BRETZELS, s.id(), s.figures().bretzels())));
        Turn turn = game.turn();
        boolean beganWithQuestion = turn.asked() != null && !turn.rolled();
        if (!beganWithQuestion) {
            frames.add(turn.seat() == seat ? encode(YOUR_TURN) : encode(TURN_OF, turn.seat()));
        }
    }

    private void due(Instant now) {
        long left = Duration.between(now, game.deadline()).toSeconds();
        frames.add(Narrator.phase(game.phase(), Math.max(0, left)));
        Turn turn = game.turn();
        if (game.phase().phase() == Phase.CHOOSE && turn.seat() == seat) {
            frames.add(Frames.rolled(turn.value(), turn.squares()));
        } else if (game.phase().phase() == Phase.ANSWER && turn.answer(seat) == 0) {
            frames.add(Frames.asked(turn.asked()));
        }
    }
}
