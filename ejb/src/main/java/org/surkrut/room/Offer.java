package org.surkrut.room;

import static org.surkrut.protocol.MessageType.CHOICE;
import static org.surkrut.protocol.MessageType.OK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.surkrut.game.Rules;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.Request;
import org.surkrut.question.LevelMix;
import org.surkrut.question.PackOnOffer;

/** The packs that a room can play, and what it makes of a choice among them. */
final class Offer {
    private final Function<String, List<PackOnOffer>> packs;

    /** Takes the active packs of a language. */
    Offer(Function<String, List<PackOnOffer>> packs) {
        this.packs = packs;
    }

    /** The answer to who asks for it: the packs of a language. */
    String frame(String language) {
        return Encoder.frame(OK)
                .list(packs(language).limit(Limits.OFFERED_PACKS).map(Offer::tuple).toList())
                .toString();
    }

    private static List<Object> tuple(PackOnOffer pack) {
        List<Object> tuple =
                new ArrayList<>(
                        List.of(
                                pack.id(),
                                pack.name(),
                                pack.language(),
                                pack.author(),
                                pack.licence(),
                                pack.source(),
                                pack.questions()));
        tuple.addAll(pack.counts());
        return tuple;
    }

    /** Empty where it is none that a room of that language could play at its largest table. */
    Optional<Choice> choice(String language, Request.ChoosePacks asked) {
        List<Integer> weights = asked.weights();
        if (weights.stream().anyMatch(w -> w < 0 || w > Limits.LEVEL_WEIGHT)
                || weights.stream().allMatch(w -> w == 0)
                || asked.packs().isEmpty()
                || asked.packs().size() > Limits.CHOSEN_PACKS) {
            return Optional.empty();
        }
        List<PackOnOffer> chosen =
                packs(language).filter(pack -> asked.packs().contains(pack.id())).toList();
        boolean allThere = chosen.size() == asked.packs().stream().distinct().count();
        if (!allThere || !isEnough(chosen)) {
            return Optional.empty();
        }
        LevelMix mix = new LevelMix(weights.get(0), weights.get(1), weights.get(2));
        boolean builtIn = chosen.stream().allMatch(PackOnOffer::builtIn);
        return Optional.of(new Choice(builtIn ? List.of() : asked.packs(), mix));
    }

    private static boolean isEnough(List<PackOnOffer> packs) {
        return IntStream.range(0, Rules.CATEGORIES)
                .map(i -> packs.stream().mapToInt(pack -> pack.counts().get(i)).sum())
                .allMatch(count -> count >= Rules.QUESTIONS_A_TURN * Rules.MAX_PLAYERS);
    }

    /** The packs that a room plays, as far as they are still on offer. */
    List<PackOnOffer> packs(Party party) {
        List<Integer> wanted = party.choice().packs();
        return packs(party.language())
                .filter(p -> wanted.isEmpty() ? p.builtIn() : wanted.contains(p.id()))
                .toList();
    }

    /** What a room plays, to be told to its members. */
    String frame(Party party) {
        return Encoder.frame(CHOICE)
                .list(packs(party).stream().map(p -> List.of(p.id(), p.name())).toList())
                .tuple(party.choice().weights())
                .toString();
    }

    private Stream<PackOnOffer> packs(String language) {
        return packs.apply(language).stream();
    }
}
