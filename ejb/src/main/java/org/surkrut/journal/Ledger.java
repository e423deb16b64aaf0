package org.surkrut.journal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.surkrut.game.Event;
import org.surkrut.game.Player;
import org.surkrut.store.match.GameStep;
import org.surkrut.store.match.OpenRoom;
import org.surkrut.store.match.PlayedGame;

/** The journal's way into the database; each call is a transaction. */
@Stateless
public class Ledger {
    private static final String FILE_FORMAT = "surkrut-game;1;";

    @PersistenceContext private EntityManager database;

    /** All or none. What is wrong shows before the transaction's end, which would log at length. */
    public void commit(List<Entry> entries) {
        entries.forEach(entry -> entry.writeTo(database));
        database.flush();
    }

    /** Whether these have been committed before: all were, where one was. */
    public boolean holds(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.isIn(database));
    }

    public List<OpenRoom> rooms() {
        return database.createNamedQuery(OpenRoom.ALL, OpenRoom.class).getResultList();
    }

    /** Empty where the room has closed. */
    public Optional<OpenRoom> room(String code) {
        return Optional.ofNullable(database.find(OpenRoom.class, code));
    }

    /** A game's steps in their order, each with its events. */
    public List<List<Event>> steps(long game) {
        List<List<Event>> steps = new ArrayList<>();
        lines(game).forEach(lines -> steps.add(EventText.read(lines)));
        return steps;
    }

    private List<String> lines(long game) {
        return database.createNamedQuery(GameStep.OF_GAME, GameStep.class)
                .setParameter("game", game)
                .getResultStream()
                .map(GameStep::events)
                .toList();
    }

    /**
     * A game's file: all that happened in it, and every draw of chance.
     *
     * @param seedHash hex, as told to the players
     * @return empty while the game goes on, or where there is none
     */
    public Optional<String> gameFile(String seedHash) {
        return database.createNamedQuery(PlayedGame.BY_SEED_HASH, PlayedGame.class)
                .setParameter("hash", seedHash)
                .getResultStream()
                .findFirst()
                .filter(PlayedGame::hasEnded)
                .map(this::file);
    }

    private String file(PlayedGame game) {
        List<Event> events = steps(game.id()).stream().flatMap(List::stream).toList();
        Event.Launched launch = (Event.Launched) events.get(0);
        String header = FILE_FORMAT + game.seedHash() + ";" + launch.seed() + "\n";
        List<Event> shown = new ArrayList<>(events);
        shown.set(0, withoutAccounts(launch));
        return header + EventText.write(shown) + "\n";
    }

    /** Account numbers are nobody's business. */
    private static Event.Launched withoutAccounts(Event.Launched launch) {
        List<Player> players =
                launch.players().stream()
                        .map(p -> new Player(p.name(), p.colour(), p.level(), 0))
                        .toList();
        return new Event.Launched(
                launch.game(),
                launch.at(),
                launch.language(),
                launch.seed(),
                players,
                launch.deck());
    }
}
