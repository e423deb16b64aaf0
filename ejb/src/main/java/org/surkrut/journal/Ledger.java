package org.surkrut.journal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.surkrut.game.Event;
import org.surkrut.store.match.GameStep;
import org.surkrut.store.match.OpenRoom;
import org.surkrut.store.match.PlayedGame;

/** The journal's way into the database; each call is a transaction. */
@Stateless
public class Ledger {
    private static final String FILE_FORMAT = "surkrut-game;1;";

    @PersistenceContext private EntityManager database;

    /** All or none. */
    public void commit(List<Entry> entries) {
        entries.forEach(entry -> entry.writeTo(database));
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
        List<String> lines = lines(game.id());
        Event.Launched launch = (Event.Launched) EventText.read(lines.get(0)).get(0);
        return lines.stream()
                .collect(
                        Collectors.joining(
                                "\n",
                                FILE_FORMAT + game.seedHash() + ";" + launch.seed() + "\n",
                                "\n"));
    }
}
