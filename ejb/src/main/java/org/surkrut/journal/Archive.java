package org.surkrut.journal;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.surkrut.game.Event;
import org.surkrut.game.Player;
import org.surkrut.store.account.Account;
import org.surkrut.store.match.GameFile;
import org.surkrut.store.match.PlayedGame;

/**
 * The games that have ended, each with its file: made of its steps as long as these are there, then
 * kept in their place. Each call is a transaction.
 */
@Stateless
public class Archive {
    /**
     * A game's file.
     *
     * @param gzip its bytes, compressed
     */
    public record Filed(Instant launchedAt, byte[] gzip) {}

    @EJB private Journal journal;
    @PersistenceContext private EntityManager database;

    /**
     * The file of a game.
     *
     * @param seedHash hex, as told to the players
     * @return empty while the game goes on, or where there is none
     */
    public Optional<Filed> find(String seedHash) {
        return database.createNamedQuery(PlayedGame.BY_SEED_HASH, PlayedGame.class)
                .setParameter("hash", seedHash)
                .getResultStream()
                .findFirst()
                .filter(PlayedGame::hasEnded)
                .map(game -> new Filed(game.launchedAt(), content(game)));
    }

    /** Whoever finds neither file nor steps has come between, and finds the file now. */
    private byte[] content(PlayedGame game) {
        return kept(game)
                .or(
                        () ->
                                Optional.of(events(game))
                                        .filter(e -> !e.isEmpty())
                                        .map(e -> gzip(game, e, LockModeType.NONE)))
                .or(() -> kept(game))
                .orElseThrow();
    }

    private Optional<byte[]> kept(PlayedGame game) {
        return Optional.ofNullable(database.find(GameFile.class, game.id())).map(GameFile::content);
    }

    private List<Event> events(PlayedGame game) {
        return journal.steps(game.id()).stream().flatMap(List::stream).toList();
    }

    private byte[] gzip(PlayedGame game, List<Event> events, LockModeType lock) {
        Set<Long> gone =
                ((Event.Launched) events.get(0))
                        .players().stream()
                                .filter(player -> !player.isBot())
                                .map(Player::account)
                                // In the order in which all lock them.
                                .sorted()
                                .filter(account -> isGone(account, lock))
                                .collect(Collectors.toSet());
        return FileText.gzip(game.seedHash(), events, gone::contains);
    }

    private boolean isGone(long account, LockModeType lock) {
        return database.find(Account.class, account, lock) == null;
    }

    /**
     * Takes a player's name out of the files; games that are not filed yet follow by themselves,
     * once the account is gone.
     *
     * @param since when the account was made
     */
    public void forget(long account, String login, Instant since) {
        List<Long> games =
                database.createNamedQuery(GameFile.MAY_NAME, Long.class)
                        .setParameter("account", account)
                        .setParameter("since", since.minusSeconds(1))
                        .getResultList();
        for (Long game : games) {
            GameFile file = database.find(GameFile.class, game);
            FileText.without(login, file.content()).ifPresent(file::setContent);
            database.flush();
            database.detach(file);
        }
    }

    /** How many games have ended since, abandoned ones too. */
    public long endedSince(Instant since) {
        return database.createNamedQuery(PlayedGame.ENDED_SINCE, Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * Games that have ended, been appraised and still have their steps, those that ended first
     * before others.
     */
    public List<Long> due(int most) {
        return database.createNamedQuery(PlayedGame.TO_FILE, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Keeps its file, so that its steps may go. Does nothing where that has been done. */
    public void file(long id) {
        PlayedGame game = database.find(PlayedGame.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (game.isFiled()) {
            return;
        }
        List<Event> events = events(game);
        if (!events.isEmpty()) {
            // Whoever deletes an account now waits for us, and then finds the file.
            byte[] file = gzip(game, events, LockModeType.PESSIMISTIC_WRITE);
            database.persist(new GameFile(id, file));
        }
        game.file();
    }
}
