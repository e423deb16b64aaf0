package org.surkrut.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.surkrut.store.question.Report;

/** What players find wrong with questions, and what became of it. */
@Stateless
public class Complaints {
    /** The most remarks that are told of one question. */
    static final int MOST_TOLD = 20;

    /** What an administrator did about them. */
    public enum Settlement {
        MENDED,
        RETIRED,
        KEPT;

        /** As the table has it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What one player said in words. */
    public record Remark(String reason, String remark, Instant at) {}

    /**
     * A question's open reports.
     *
     * @param reasons how often each was given
     * @param remarks the newest first
     */
    public record Heap(int count, Map<String, Long> reasons, List<Remark> remarks) {}

    @PersistenceContext private EntityManager database;

    /** How many questions have open reports. */
    public int count() {
        return database.createNamedQuery(Report.COUNT_REPORTED, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Questions with open reports, the most reported first. */
    public List<Integer> reported(int first, int most) {
        return database.createNamedQuery(Report.REPORTED, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Integer) row[0])
                .toList();
    }

    /** The open reports of each of these questions, empty heaps too. */
    public Map<Integer, Heap> open(List<Integer> questions) {
        Map<Integer, List<Report>> reports =
                questions.isEmpty()
                        ? Map.of()
                        : database.createNamedQuery(Report.OPEN_OF_QUESTIONS, Report.class)
                                .setParameter("questions", questions)
                                .getResultStream()
                                .collect(groupingBy(Report::question));
        return questions.stream()
                .collect(toMap(id -> id, id -> heap(reports.getOrDefault(id, List.of()))));
    }

    private static Heap heap(List<Report> reports) {
        return new Heap(
                reports.size(),
                reports.stream().collect(groupingBy(Report::reason, TreeMap::new, counting())),
                reports.stream()
                        .filter(r -> !r.remark().isEmpty())
                        .limit(MOST_TOLD)
                        .map(r -> new Remark(r.reason(), r.remark(), r.reportedAt()))
                        .toList());
    }

    /**
     * Ends all open reports of these questions.
     *
     * @return how many
     */
    public int settle(Collection<Integer> questions, Settlement how, String actor) {
        if (questions.isEmpty()) {
            return 0;
        }
        return database.createNamedQuery(Report.SETTLE)
                .setParameter("questions", questions)
                .setParameter("how", how.code())
                .setParameter("by", actor)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }
}
