package org.surkrut.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.surkrut.game.Player;
import org.surkrut.game.Rules;
import org.surkrut.store.match.OpenRoom;

/**
 * Who is in a room, in the order in which they came. Immutable.
 *
 * @param language of the questions
 * @param emptySince null while a person is in it
 * @param choice of what it plays
 */
record Party(
        String code, String language, List<Member> members, Instant emptySince, Choice choice) {
    /** Every colour of a pawn, in the order of the colour table. */
    static final List<String> COLOURS =
            List.of("rouge", "bleu", "vert", "jaune", "violet", "orange", "rose", "gris");

    /** No log-in begins like a bot's name. */
    private static final List<String> BOTS =
            List.of("~Hansi", "~Gretel", "~Seppi", "~Liesel", "~Fritz", "~Odile");

    /** A person, or a bot of a level from 1 (account 0). */
    record Member(String name, String colour, boolean ready, int level, long account) {
        boolean isBot() {
            return level > 0;
        }

        Member in(String other) {
            return new Member(name, other, ready, level, account);
        }

        Member ready(boolean now) {
            return new Member(name, colour, now, level, account);
        }
    }

    Party {
        members = List.copyOf(members);
    }

    static Party of(OpenRoom room) {
        List<Member> members =
                room.members().stream()
                        .map(
                                m ->
                                        new Member(
                                                m.name(),
                                                m.colour(),
                                                m.isReady(),
                                                m.botLevel(),
                                                m.accountId()))
                        .toList();
        Choice choice = Choice.of(room.packs(), room.levelMix());
        return new Party(room.code(), room.language(), members, room.emptySince(), choice);
    }

    OpenRoom row(Long game) {
        List<OpenRoom.Member> rows =
                members.stream()
                        .map(
                                m ->
                                        new OpenRoom.Member(
                                                m.name(),
                                                m.colour(),
                                                m.ready(),
                                                m.level(),
                                                m.account()))
                        .toList();
        var plays = new OpenRoom.Choice(choice.packsRow(), choice.mixRow());
        return new OpenRoom(code, language, game, emptySince, rows, plays);
    }

    List<Player> players() {
        return members.stream()
                .map(m -> new Player(m.name(), m.colour(), m.level(), m.account()))
                .toList();
    }

    boolean isFull() {
        return members.size() >= Rules.MAX_PLAYERS;
    }

    boolean isReady() {
        return members.size() >= Rules.MIN_PLAYERS && members.stream().allMatch(Member::ready);
    }

    /** The person who has been there longest. */
    boolean isCreator(long account) {
        return members.stream()
                .filter(m -> !m.isBot())
                .findFirst()
                .filter(m -> m.account() == account)
                .isPresent();
    }

    Optional<Member> member(long account) {
        return members.stream().filter(m -> !m.isBot() && m.account() == account).findFirst();
    }

    Optional<Member> named(String name) {
        return members.stream().filter(m -> m.name().equalsIgnoreCase(name)).findFirst();
    }

    Optional<Member> wearing(String colour) {
        return members.stream().filter(m -> m.colour().equals(colour)).findFirst();
    }

    Party add(long account, String login) {
        return plus(new Member(login, freeColour(), false, 0, account));
    }

    Party addBot(int level) {
        String name = BOTS.stream().filter(b -> named(b).isEmpty()).findFirst().orElseThrow();
        return plus(new Member(name, freeColour(), true, level, 0));
    }

    Party remove(Member member, Instant now) {
        List<Member> next = new ArrayList<>(members);
        next.remove(member);
        boolean empty = next.stream().allMatch(Member::isBot);
        return new Party(code, language, next, empty ? now : null, choice);
    }

    /** When a game has ended all go home but the bots. */
    Party onlyBots(Instant now) {
        List<Member> bots = members.stream().filter(Member::isBot).toList();
        return new Party(code, language, bots, now, choice);
    }

    Party playing(Choice next) {
        return new Party(code, language, members, emptySince, next);
    }

    /** The accounts of the people in it. */
    List<Long> accounts() {
        return members.stream().filter(m -> !m.isBot()).map(Member::account).toList();
    }

    Party change(long account, UnaryOperator<Member> change) {
        List<Member> next =
                members.stream()
                        .map(m -> !m.isBot() && m.account() == account ? change.apply(m) : m)
                        .toList();
        return new Party(code, language, next, emptySince, choice);
    }

    private Party plus(Member member) {
        List<Member> next = new ArrayList<>(members);
        next.add(member);
        return new Party(code, language, next, member.isBot() ? emptySince : null, choice);
    }

    private String freeColour() {
        return COLOURS.stream().filter(c -> wearing(c).isEmpty()).findFirst().orElseThrow();
    }
}
