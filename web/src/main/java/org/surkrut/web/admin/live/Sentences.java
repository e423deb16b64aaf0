package org.surkrut.web.admin.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.surkrut.game.Event;
import org.surkrut.game.Event.Actor;

/**
 * A game's events as sentences. None tells what its players don't know yet: not the seed, no draw
 * of chance, and neither the answers nor which is right before they are revealed.
 */
final class Sentences {
    private final Wording wording;
    private final List<String> names;

    /** The question that is open, or was last. */
    private Event.Asked asked;

    /**
     * @param names of the players, in the order of their seats
     */
    Sentences(Wording wording, List<String> names) {
        this.wording = wording;
        this.names = names;
    }

    /** The lines of one step, in order; many a step has none. */
    List<Line> of(int step, List<Event> events) {
        List<Line> lines = new ArrayList<>();
        Instant at =
                events.stream().map(Sentences::at).filter(i -> i != null).findFirst().orElse(null);
        String time = at == null ? "" : wording.time(at);
        for (Event event : events) {
            String text = text(event);
            if (!text.isEmpty()) {
                lines.add(new Line(step, time, text));
            }
        }
        return lines;
    }

    private static Instant at(Event event) {
        if (event instanceof Event.Launched launched) {
            return launched.at();
        } else if (event instanceof Event.PhaseBegan phase) {
            return phase.at();
        } else if (event instanceof Event.PresenceChanged changed) {
            return changed.at();
        } else if (event instanceof Event.ClockReset reset) {
            return reset.at();
        } else if (event instanceof Event.Ended ended) {
            return ended.at();
        }
        return null;
    }

    private String text(Event event) {
        if (event instanceof Event.Launched) {
            return say("launched", String.join(", ", names));
        } else if (event instanceof Event.OrderRolled rolled) {
            return by(rolled.by(), say("orderRolled", name(rolled.seat()), rolled.value()));
        } else if (event instanceof Event.OrderSettled settled) {
            return say("order", names(settled.order()));
        } else if (event instanceof Event.TurnBegan turn) {
            return say("turn", name(turn.seat()), turn.round());
        } else if (event instanceof Event.PresenceChanged changed) {
            return say("presence." + changed.presence(), name(changed.seat()));
        } else if (event instanceof Event.ClockReset) {
            return say("clock");
        } else if (event instanceof Event.Ended ended) {
            return ended.saved() ? say("ended", names(ended.ranking())) : say("abandoned");
        }
        return textOfTurn(event);
    }

    private String textOfTurn(Event event) {
        if (event instanceof Event.Rolled rolled) {
            return by(rolled.by(), say("rolled", name(rolled.seat()), rolled.value()));
        } else if (event instanceof Event.BretzelsSpent spent) {
            return say("spent", name(spent.seat()));
        } else if (event instanceof Event.Moved moved) {
            String square = wording.square(moved.square());
            return by(moved.by(), say("moved", name(moved.seat()), square));
        } else if (event instanceof Event.Asked question) {
            asked = question;
            String category = wording.category(question.category());
            return say("asked", name(question.seat()), category, question.text());
        } else if (event instanceof Event.Answered answered) {
            return by(answered.by(), say("answered", name(answered.seat())));
        } else if (event instanceof Event.Revealed revealed) {
            return revealed(revealed);
        } else if (event instanceof Event.Finished finished) {
            return say("finished", name(finished.seat()));
        }
        return "";
    }

    private String revealed(Event.Revealed revealed) {
        List<Integer> right =
                revealed.scores().stream()
                        .filter(Event.Score::right)
                        .map(Event.Score::seat)
                        .toList();
        String answer =
                asked == null
                        ? String.valueOf(revealed.right())
                        : asked.answers().get(revealed.right() - 1);
        return right.isEmpty()
                ? say("revealed.none", answer)
                : say("revealed", answer, names(right));
    }

    private String by(Actor actor, String sentence) {
        return actor == Actor.PLAYER ? sentence : say("by." + actor, sentence);
    }

    private String say(String key, Object... values) {
        return wording.say("room.event." + key, values);
    }

    private String name(int seat) {
        return names.get(seat - 1);
    }

    private String names(List<Integer> seats) {
        return seats.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
