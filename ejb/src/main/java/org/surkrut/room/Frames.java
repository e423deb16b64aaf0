package org.surkrut.room;

import static org.surkrut.protocol.MessageType.BOARD;
import static org.surkrut.protocol.MessageType.BOARD_SHAPE;
import static org.surkrut.protocol.MessageType.COLOURS;
import static org.surkrut.protocol.MessageType.FIGURES;
import static org.surkrut.protocol.MessageType.MEMBERS;
import static org.surkrut.protocol.MessageType.OK;
import static org.surkrut.protocol.MessageType.OTHER_ROLLED;
import static org.surkrut.protocol.MessageType.PLAYERS;
import static org.surkrut.protocol.MessageType.QUESTION;
import static org.surkrut.protocol.MessageType.ROLLED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.game.Board;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Rules;
import org.surkrut.game.Seat;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.question.QuestionBank;

/** The frames of more than a few scalars. */
final class Frames {
    private static final String SQUARES =
            Encoder.frame(BOARD)
                    .list(Board.all().stream().map(s -> List.of(s.id(), s.category())).toList())
                    .toString();

    private static final String SHAPE =
            Encoder.frame(BOARD_SHAPE)
                    .list(
                            Board.all().stream()
                                    .map(s -> List.of(s.id(), s.kind().wire(), s.x(), s.y()))
                                    .toList())
                    .list(Board.allEdges().stream().map(e -> List.of(e.a(), e.b())).toList())
                    .toString();

    private Frames() {}

    static String ok() {
        return Encoder.encode(OK);
    }

    /** Why a question's answer is right, behind the question's number. */
    static String explained(int question, QuestionBank bank) {
        return Encoder.encode(OK, question, bank.explanation(question));
    }

    static String board() {
        return SQUARES;
    }

    static String shape() {
        return SHAPE;
    }

    static String colours(Party party) {
        return Encoder.frame(COLOURS)
                .list(
                        Party.COLOURS.stream()
                                .map(
                                        c ->
                                                List.of(
                                                        c,
                                                        party.wearing(c)
                                                                .map(Party.Member::name)
                                                                .orElse("")))
                                .toList())
                .toString();
    }

    static String members(Party party) {
        return Encoder.frame(MEMBERS)
                .list(
                        party.members().stream()
                                .map(m -> List.of(m.name(), m.colour(), m.ready()))
                                .toList())
                .toString();
    }

    /** The answer to who is ready. */
    static String ready(Party party) {
        return Encoder.frame(OK)
                .list(party.members().stream().map(m -> List.of(m.name(), m.ready())).toList())
                .toString();
    }

    static String players(Game game) {
        return Encoder.frame(PLAYERS)
                .list(
                        game.seats().stream()
                                .map(s -> List.of(s.id(), s.player().name(), s.player().colour()))
                                .toList())
                .toString();
    }

    static String order(List<Integer> order) {
        return Encoder.frame(MessageType.ORDER).list(order).toString();
    }

    static String rolled(int value, List<Integer> squares) {
        return Encoder.frame(ROLLED).scalar(value).tuple(squares).toString();
    }

    static String otherRolled(int seat, int value, List<Integer> squares) {
        return Encoder.frame(OTHER_ROLLED).scalar(seat).scalar(value).tuple(squares).toString();
    }

    static String askedAnswer(Event.Asked asked) {
        return Encoder.frame(OK).list(texts(asked)).toString();
    }

    static String asked(Event.Asked asked) {
        return Encoder.frame(QUESTION).scalar(asked.seat()).list(texts(asked)).toString();
    }

    private static List<String> texts(Event.Asked asked) {
        List<String> texts = new ArrayList<>(List.of(asked.text()));
        texts.addAll(asked.answers());
        return texts;
    }

    static String figures(Game game, Seat seat) {
        var f = seat.figures();
        Encoder frame =
                Encoder.frame(FIGURES)
                        .scalar(seat.id())
                        .scalar(seat.player().colour())
                        .scalar(f.points())
                        .scalar(1 + game.ranking().indexOf(seat.id()))
                        .scalar(f.good())
                        .scalar(f.bad());
        IntStream.rangeClosed(1, Rules.CATEGORIES)
                .forEach(category -> frame.scalar(f.has(category) ? 1 : 0));
        return frame.toString();
    }
}
