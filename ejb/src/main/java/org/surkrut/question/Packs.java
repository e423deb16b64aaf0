package org.surkrut.question;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.surkrut.audit.Chain;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Format;

/** Makes and changes packs, and gives them out as files. */
@Stateless
public class Packs {
    /** What to do with a pack that there is. */
    private interface Deed {
        Optional<Fault> on(Connection database, PackRow pack) throws SQLException;
    }

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    public Packs() {}

    Packs(DataSource database) {
        this.database = database;
    }

    /** The built-in ones first. */
    public List<PackFigures> list() {
        return Sql.on(database, PackFigures::all);
    }

    public Optional<Fault> make(Description description, String actor) {
        return PackRow.fault(description)
                .or(
                        () ->
                                Sql.on(
                                        database,
                                        c -> {
                                            BankVersion.raise(c);
                                            if (isTaken(c, description, 0)) {
                                                return Optional.of(Fault.NAME_TAKEN);
                                            }
                                            int id = PackRow.insert(c, description, Instant.now());
                                            note(c, actor, "make", id, description.name());
                                            return Optional.empty();
                                        }));
    }

    public Optional<Fault> describe(int pack, Description description, String actor) {
        return PackRow.fault(description)
                .or(
                        () ->
                                change(
                                        pack,
                                        "describe",
                                        actor,
                                        (c, now) -> describe(c, now, description)));
    }

    private static Optional<Fault> describe(Connection c, PackRow now, Description next)
            throws SQLException {
        if (isTaken(c, next, now.id())) {
            return Optional.of(Fault.NAME_TAKEN);
        }
        if (!now.language().equals(next.language()) && !isEmpty(c, now.id())) {
            return Optional.of(Fault.NOT_EMPTY);
        }
        PackRow.update(c, now.id(), next);
        return Optional.empty();
    }

    /** Offers it to the makers of rooms, or no more; rooms that play it go on. */
    public Optional<Fault> offer(int pack, boolean offered, String actor) {
        return change(
                pack,
                offered ? "offer" : "withdraw",
                actor,
                (c, now) -> {
                    Sql.update(c, "update pack set active = ? where id = ?", offered, pack);
                    return Optional.empty();
                });
    }

    /**
     * Only an empty one, as games under way ask for questions by their numbers: questions are
     * retired rather than deleted.
     */
    public Optional<Fault> delete(int pack, String actor) {
        return change(
                pack,
                "delete",
                actor,
                (c, now) -> {
                    if (!isEmpty(c, pack)) {
                        return Optional.of(Fault.NOT_EMPTY);
                    }
                    Sql.update(c, "delete from pack where id = ?", pack);
                    return Optional.empty();
                });
    }

    private Optional<Fault> change(int pack, String action, String actor, Deed deed) {
        return Sql.on(
                database,
                c -> {
                    BankVersion.raise(c);
                    Optional<PackRow> now = PackRow.find(c, pack);
                    if (now.isEmpty()) {
                        return Optional.of(Fault.NONE_SUCH);
                    }
                    if (now.get().builtIn()) {
                        return Optional.of(Fault.BUILT_IN);
                    }
                    Optional<Fault> fault = deed.on(c, now.get());
                    if (fault.isEmpty()) {
                        note(c, actor, action, pack, now.get().description().name());
                    }
                    return fault;
                });
    }

    private static void note(Connection c, String actor, String action, int pack, String name)
            throws SQLException {
        Chain.append(c, actor, "pack " + action, "pack " + pack, name);
    }

    private static boolean isTaken(Connection c, Description wish, int but) throws SQLException {
        return PackRow.find(c, wish.name(), wish.language())
                .filter(other -> other.id() != but)
                .isPresent();
    }

    private static boolean isEmpty(Connection c, int pack) throws SQLException {
        return Sql.list(
                        c,
                        "select id from question where pack_id = ? limit 1",
                        row -> row.getInt(1),
                        pack)
                .isEmpty();
    }

    /** All active questions of a pack as a file; empty: no such pack. */
    public Optional<byte[]> export(int pack, Format format) {
        return Sql.on(database, c -> PackExport.of(c, pack, format));
    }

    /** Those questions as a file that says nothing of a pack. */
    public byte[] export(Collection<Integer> questions, Format format) {
        return Sql.on(database, c -> PackExport.of(c, questions, format));
    }
}
