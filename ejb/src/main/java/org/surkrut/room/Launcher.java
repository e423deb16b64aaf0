package org.surkrut.room;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.surkrut.game.Chance;
import org.surkrut.game.Decision;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Rules;
import org.surkrut.journal.Entry;
import org.surkrut.question.DeckWish;
import org.surkrut.question.PackOnOffer;
import org.surkrut.question.QuestionBank;
import org.surkrut.rating.AskedLately;
import org.surkrut.store.match.PlayedGame;

/** Launches games: the seed, the deck, the game's number. */
final class Launcher {
    /** A launched game, and what makes it durable. */
    record Launch(State state, List<Event> events, List<Entry> entries) {}

    private static final int RANDOM_BITS = 20;

    private final SecureRandom random = new SecureRandom();
    private final QuestionBank bank;
    private final AskedLately asked;
    private final Offer offer;

    Launcher(QuestionBank bank, AskedLately asked) {
        this.bank = bank;
        this.asked = asked;
        this.offer = new Offer(bank::packs);
    }

    Offer offer() {
        return offer;
    }

    /**
     * What the room has chosen may be gone meanwhile: then it plays what rooms play by default.
     *
     * @return empty where the bank has not questions enough for a single round
     */
    Optional<Launch> launch(Party party, Instant now) {
        return launchAsChosen(party, now)
                .or(
                        () ->
                                party.choice().isDefault()
                                        ? Optional.empty()
                                        : launchAsChosen(party.playing(Choice.DEFAULT), now));
    }

    private Optional<Launch> launchAsChosen(Party party, Instant now) {
        List<Event.Card> deck = deck(party);
        if (!isEnough(deck, party.members().size())) {
            return Optional.empty();
        }
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        byte[] seed = new byte[Chance.SEED_BYTES];
        random.nextBytes(seed);
        String hex = HexFormat.of().formatHex(seed);
        Event.Launched launched =
                new Event.Launched(number(at), at, party.language(), hex, party.players(), deck);
        return Optional.of(launch(party, launched));
    }

    private List<Event.Card> deck(Party party) {
        Set<Integer> packs =
                offer.packs(party).stream().map(PackOnOffer::id).collect(Collectors.toSet());
        Set<Integer> avoid = asked.longestAgoFirst(party.accounts());
        return bank.deck(new DeckWish(packs, party.choice().mix(), avoid));
    }

    private static Launch launch(Party party, Event.Launched launched) {
        Decision.Accepted accepted = Game.launch(launched);
        PlayedGame row =
                new PlayedGame(
                        launched.game(),
                        Chance.hash(launched.seed()),
                        party.code(),
                        party.language(),
                        launched.at());
        List<Entry> entries =
                List.of(
                        new Entry.GameBegun(row),
                        new Entry.Stepped(launched.game(), 1, accepted.events()));
        return new Launch(new State(party, accepted.next(), 1), accepted.events(), entries);
    }

    private static boolean isEnough(List<Event.Card> deck, int players) {
        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            int wanted = category;
            if (deck.stream().filter(card -> card.category() == wanted).count()
                    < (long) Rules.QUESTIONS_A_TURN * players) {
                return false;
            }
        }
        return true;
    }

    /** Rising with time, so that neighbours in the database are neighbours in time. */
    private long number(Instant now) {
        return now.toEpochMilli() << RANDOM_BITS | random.nextInt(1 << RANDOM_BITS);
    }
}
