package org.surkrut.question;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.surkrut.audit.Chain;
import org.surkrut.database.Sql;
import org.surkrut.game.Rules;

/** Finds questions and changes them, for the administrators' desk. */
@Stateless
public class Questions {
    /** What one bulk change takes. */
    public static final int MOST_AT_ONCE = 1000;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    public Questions() {}

    Questions(DataSource database) {
        this.database = database;
    }

    /**
     * A page of those that are looked for.
     *
     * @param from how many come before it
     */
    public List<Listed> find(
            Search search, Search.Order order, boolean rising, int from, int most) {
        return Sql.on(database, c -> search.list(c, order, rising, from, most));
    }

    public int count(Search search) {
        return Sql.on(database, search::count);
    }

    public Optional<Listed> find(int id) {
        return Sql.on(database, c -> find(c, id));
    }

    private static Optional<Listed> find(Connection connection, int id) throws SQLException {
        return Search.list(connection, Set.of(id)).stream().findFirst();
    }

    /** The newest first. */
    public List<Revision> history(int id) {
        return Sql.on(database, c -> Revision.of(c, id));
    }

    /** Adds a question written here. */
    public Optional<Fault> write(int pack, Content content, String actor) {
        return Wording.check(content, tidy -> add(pack, tidy, actor), Optional::of);
    }

    private Optional<Fault> add(int pack, Content content, String actor) {
        return Sql.on(
                database,
                c -> {
                    BankVersion.raise(c);
                    QuestionRows rows = new QuestionRows(c, actor, Instant.now());
                    Optional<PackRow> target = PackRow.find(c, pack);
                    if (target.isEmpty()) {
                        return Optional.of(Fault.NONE_SUCH);
                    }
                    Keys keys = new Keys(Keys.of(c, pack));
                    QuestionRows.Addition addition =
                            new QuestionRows.Addition(keys.free(content), content, null);
                    rows.add(pack, target.get().language(), List.of(addition), done -> {});
                    rows.keep(Change.WRITE, pack);
                    String detail = addition.key() + ": " + content.text();
                    Chain.append(c, actor, Change.WRITE.action(), "pack " + pack, detail);
                    return Optional.empty();
                });
    }

    /**
     * Changes a question.
     *
     * @param revision the one that was read: who reads, and another writes meanwhile, must read
     *     again
     */
    public Optional<Fault> edit(int id, int revision, Content content, String actor) {
        return Wording.check(
                content, tidy -> renew(id, revision, tidy, Change.EDIT, actor), Optional::of);
    }

    /** Gives a question the form again that it had. */
    public Optional<Fault> revert(int id, int revision, int former, String actor) {
        return history(id).stream()
                .filter(old -> old.number() == former)
                .findFirst()
                .map(old -> renew(id, revision, old.content(), Change.REVERT, actor))
                .orElse(Optional.of(Fault.NONE_SUCH));
    }

    private Optional<Fault> renew(
            int id, int revision, Content content, Change change, String actor) {
        return Sql.on(
                database,
                c -> {
                    BankVersion.raise(c);
                    QuestionRows rows = new QuestionRows(c, actor, Instant.now());
                    Optional<Listed> now = find(c, id);
                    if (now.isEmpty()) {
                        return Optional.of(Fault.NONE_SUCH);
                    }
                    if (now.get().revision() != revision) {
                        return Optional.of(Fault.STALE);
                    }
                    boolean active = now.get().active();
                    rows.renew(
                            List.of(new QuestionRows.Renewal(id, content, null, active)),
                            done -> {});
                    rows.keep(change, Set.of(id));
                    Chain.append(c, actor, change.action(), "question " + id, content.text());
                    return Optional.empty();
                });
    }

    /** Takes them out of play; those that running games hold stay there. How many were not yet. */
    public int retire(Collection<Integer> ids, String actor) {
        return change("active", false, Change.RETIRE, ids, actor);
    }

    public int restore(Collection<Integer> ids, String actor) {
        return change("active", true, Change.RESTORE, ids, actor);
    }

    /** Into that category; how many were in another. */
    public int sort(Collection<Integer> ids, int category, String actor) {
        return category < 1 || category > Rules.CATEGORIES
                ? 0
                : change("category", category, Change.EDIT, ids, actor);
    }

    /** To that level; how many had another. */
    public int grade(Collection<Integer> ids, int level, String actor) {
        return level < 1 || level > LevelMix.LEVELS
                ? 0
                : change("difficulty", level, Change.EDIT, ids, actor);
    }

    /**
     * Into another pack of the same language. Those of built-in packs stay, and those whose key is
     * taken there.
     *
     * @return how many were moved
     */
    public int move(Collection<Integer> ids, int pack, String actor) {
        check(ids);
        return Sql.on(
                database,
                c -> {
                    BankVersion.raise(c);
                    QuestionRows rows = new QuestionRows(c, actor, Instant.now());
                    Set<Integer> movable = movable(c, ids, pack);
                    if (movable.isEmpty()) {
                        return 0;
                    }
                    int moved = rows.change("pack_id", pack, movable);
                    rows.keep(Change.MOVE, movable);
                    note(c, actor, Change.MOVE, movable, " to pack " + pack);
                    return moved;
                });
    }

    private static Set<Integer> movable(Connection connection, Collection<Integer> ids, int pack)
            throws SQLException {
        Optional<PackRow> target = PackRow.find(connection, pack).filter(p -> !p.builtIn());
        if (target.isEmpty() || ids.isEmpty()) {
            return Set.of();
        }
        Set<String> taken = new HashSet<>(Keys.of(connection, pack));
        Set<Integer> movable = new HashSet<>();
        for (Listed question : Search.list(connection, ids)) {
            boolean builtIn = PackRow.find(connection, question.pack()).orElseThrow().builtIn();
            boolean sameLanguage = question.language().equals(target.get().language());
            if (!builtIn && sameLanguage && taken.add(question.key())) {
                movable.add(question.id());
            }
        }
        return movable;
    }

    private int change(
            String column, Object value, Change change, Collection<Integer> ids, String actor) {
        check(ids);
        if (ids.isEmpty()) {
            return 0;
        }
        return Sql.on(
                database,
                c -> {
                    BankVersion.raise(c);
                    QuestionRows rows = new QuestionRows(c, actor, Instant.now());
                    int changed = rows.change(column, value, ids);
                    rows.keep(change, ids);
                    note(c, actor, change, ids, ": " + column + " " + value);
                    return changed;
                });
    }

    private static void check(Collection<Integer> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("more than " + MOST_AT_ONCE + " at once");
        }
    }

    private static void note(
            Connection c, String actor, Change change, Collection<Integer> ids, String what)
            throws SQLException {
        String subject = ids.size() + " questions";
        Chain.append(c, actor, change.action(), subject, new TreeSet<>(ids) + what);
    }
}
