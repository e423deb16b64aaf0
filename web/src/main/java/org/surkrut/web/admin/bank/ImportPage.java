package org.surkrut.web.admin.bank;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.surkrut.exchange.BadFileException;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;
import org.surkrut.exchange.Reason;
import org.surkrut.exchange.Skipped;
import org.surkrut.question.Fate;
import org.surkrut.question.Fault;
import org.surkrut.question.ImportJob;
import org.surkrut.question.ImportPlan;
import org.surkrut.question.Imports;
import org.surkrut.question.PackFigures;
import org.surkrut.question.Packs;
import org.surkrut.question.RefusedException;
import org.surkrut.web.language.Language;

/**
 * From a file to questions: what is in it, where it goes, what would come in, and how far it is. Of
 * the session, so that a page loaded anew finds its import again.
 */
@Named
@SessionScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    /** What the page shows. */
    public enum Step {
        FILE,
        CHOICES,
        RUNNING,
        RESULT
    }

    @EJB private transient Imports imports;
    @EJB private transient Packs packs;
    @Inject private UploadedFile uploaded;
    @Inject private transient Notice notice;
    @Inject private transient Wording wording;
    @Inject private transient Language language;

    private final ImportChoices choices = new ImportChoices();
    private transient UploadedFile.Content file;
    private Format format;
    private transient Reading reading;
    private String refusal;
    private transient ImportPlan plan;
    private transient ImportJob job;

    /** Before the page is shown: takes up a file that has just come. */
    public void takeUp() {
        UploadedFile.Content sent = uploaded.get().orElse(null);
        if (sent == null || sent == file) {
            return;
        }
        file = sent;
        job = null;
        format = null;
        try {
            format = Format.guess(file.name(), file.bytes());
            read();
        } catch (BadFileException e) {
            refuse(e);
        }
    }

    /** Reads the file in the format that is chosen. */
    public void read() {
        reading = null;
        plan = null;
        refusal = null;
        if (format == null) {
            return;
        }
        try {
            reading = format.read(file.bytes());
            choices.begin(reading, file.name(), language.getTag());
            preview();
        } catch (BadFileException e) {
            refuse(e);
        }
    }

    private void refuse(BadFileException e) {
        refusal = wording.text("bad." + e.reason(), e.line());
    }

    /** Shows what would come in. */
    public void preview() {
        try {
            plan = imports.preview(reading, choices.choices());
            choices.show(plan.mapping());
        } catch (RefusedException e) {
            plan = null;
            notice.refused("fault." + e.fault());
        }
    }

    /** What was shown does not hold any more. */
    public void changed() {
        plan = null;
    }

    public void begin() {
        imports.begin(reading, choices.choices(), notice.actor())
                .ifPresentOrElse(begun -> job = begun, () -> notice.refused("import.busy"));
    }

    /** Looks how far it is. */
    public void look() {
        if (job.phase() == ImportJob.Phase.DONE) {
            forget();
        } else if (job.phase().isEnd()) {
            Fault fault = job.fault();
            notice.refused(fault == null ? "import.broken" : "fault." + fault);
            job = null;
        }
    }

    /** Back to the beginning, without the file. */
    public String drop() {
        forget();
        job = null;
        return "/admin/import?faces-redirect=true";
    }

    /** All that takes memory. */
    private void forget() {
        uploaded.drop();
        file = null;
        reading = null;
        plan = null;
    }

    public Step getStep() {
        if (job != null) {
            return job.phase() == ImportJob.Phase.DONE ? Step.RESULT : Step.RUNNING;
        }
        return file == null ? Step.FILE : Step.CHOICES;
    }

    public boolean isReadable() {
        return reading != null;
    }

    public String getFileName() {
        return file.name();
    }

    public int getMostBytes() {
        return UploadedFile.MOST_BYTES;
    }

    public Format[] getFormats() {
        return Format.values();
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    /** Why the file can't be read; null: it can. */
    public String getRefusal() {
        return refusal;
    }

    public Reading getReading() {
        return reading;
    }

    /** How many questions are left out for what. */
    public Map<Reason, Long> getReasons() {
        return reading.skipped().stream()
                .collect(
                        groupingBy(Skipped::reason, () -> new EnumMap<>(Reason.class), counting()));
    }

    /** Those that an import may go into. */
    public List<PackFigures> getPacks() {
        return packs.list().stream().filter(pack -> !pack.builtIn()).toList();
    }

    public ImportChoices getChoices() {
        return choices;
    }

    public ImportPlan getPlan() {
        return plan;
    }

    /** How many questions meet which fate. */
    public Map<Fate, Long> getFates() {
        return plan.lines().stream()
                .collect(
                        groupingBy(
                                ImportPlan.Line::fate,
                                () -> new EnumMap<>(Fate.class),
                                counting()));
    }

    /** Questions that would be written. */
    public int getTaken() {
        return plan.count(Fate.NEW) + plan.count(Fate.CHANGED);
    }

    /** Questions of which nobody has said where they go. */
    public int getUnmapped() {
        return plan.count(Fate.UNMAPPED);
    }

    public ImportJob getJob() {
        return job;
    }

    public int getPercent() {
        return job.total() == 0 ? 0 : job.done() * PERCENT / job.total();
    }
}
