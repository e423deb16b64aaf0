package org.surkrut.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One question of a game that was played: to whom it was put, and what those made of it who are to
 * be measured by it.
 *
 * @param accounts of the people who sat at the table then, or were being waited for
 * @param answers whether right, by account: of those who answered themselves, or had all the time
 *     to; none of bots and seat keepers, of those who were away or had let too much pass
 */
public record Asking(int question, List<Long> accounts, Map<Long, Boolean> answers) {
    public Asking {
        accounts = List.copyOf(accounts);
        answers = Map.copyOf(answers);
    }

    /** All that were asked in a game, in their order; the first event must be the launch. */
    public static List<Asking> of(List<Event> events) {
        Reader reader = new Reader((Event.Launched) events.get(0));
        events.subList(1, events.size()).forEach(reader::read);
        return List.copyOf(reader.askings);
    }

    private static final class Reader {
        private final List<Asking> askings = new ArrayList<>();
        private final Map<Integer, Integer> given = new HashMap<>();
        private Game game;

        Reader(Event.Launched launch) {
            game = Game.of(launch);
        }

        void read(Event event) {
            if (event instanceof Event.Asked asked) {
                given.clear();
                askings.add(new Asking(asked.question(), people(), Map.of()));
            } else if (event instanceof Event.Answered answered
                    && answered.by() == Event.Actor.PLAYER) {
                given.put(answered.seat(), answered.answer());
            } else if (event instanceof Event.Revealed revealed) {
                Asking open = askings.remove(askings.size() - 1);
                askings.add(
                        new Asking(open.question(), open.accounts(), answers(revealed.right())));
            }
            game = event.applyTo(game);
        }

        private List<Long> people() {
            return game.seats().stream()
                    .filter(Seat::isInPlay)
                    .map(seat -> seat.player().account())
                    .toList();
        }

        private Map<Long, Boolean> answers(int right) {
            Map<Long, Boolean> answers = new HashMap<>();
            for (Seat seat : game.seats()) {
                if (given.containsKey(seat.id())) {
                    answers.put(seat.player().account(), given.get(seat.id()) == right);
                } else if (hadTheTime(seat)) {
                    answers.put(seat.player().account(), false);
                }
            }
            return answers;
        }

        private boolean hadTheTime(Seat seat) {
            boolean own = game.turn().seat() == seat.id();
            return seat.presence() == Presence.PRESENT
                    && !seat.since().isAfter(game.phase().at())
                    && (own || !seat.isIgnored());
        }
    }
}
