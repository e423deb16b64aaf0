package org.surkrut.store.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a player finds wrong with a question; open until an administrator settles it. */
@Entity
@Table(name = "question_report")
@NamedQuery(
        name = Report.DELETE_OPEN,
        query =
                "delete from Report r where r.question = :question and r.account = :account"
                        + " and r.settledAt is null")
@NamedQuery(
        name = Report.SETTLE,
        query =
                "update Report r set r.settledAt = :now, r.settledBy = :by, r.settlement = :how"
                        + " where r.question in :questions and r.settledAt is null")
@NamedQuery(
        name = Report.COUNT_REPORTED,
        query = "select count(distinct r.question) from Report r where r.settledAt is null")
@NamedQuery(
        name = Report.REPORTED,
        query =
                "select r.question, count(r) from Report r where r.settledAt is null"
                        + " group by r.question order by count(r) desc, r.question")
@NamedQuery(
        name = Report.OPEN_OF_QUESTIONS,
        query =
                "select r from Report r where r.question in :questions and r.settledAt is null"
                        + " order by r.id desc")
public class Report {
    public static final String DELETE_OPEN = "Report.deleteOpen";
    public static final String SETTLE = "Report.settle";

    /** The numbers of questions and how many open reports each has, the most reported first. */
    public static final String REPORTED = "Report.reported";

    public static final String COUNT_REPORTED = "Report.countReported";
    public static final String OPEN_OF_QUESTIONS = "Report.openOfQuestions";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "question_id")
    private int question;

    @Column(name = "account_id")
    private Long account;

    private String reason;
    private String remark;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    private String settlement;

    protected Report() {}

    /**
     * An open one.
     *
     * @param reason as the wire has it
     * @param remark may be empty
     */
    public Report(int question, long account, String reason, String remark, Instant reportedAt) {
        this.question = question;
        this.account = account;
        this.reason = reason;
        this.remark = remark;
        this.reportedAt = reportedAt;
    }

    public Long id() {
        return id;
    }

    public int question() {
        return question;
    }

    /** As the wire has it. */
    public String reason() {
        return reason;
    }

    public String remark() {
        return remark;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
