package org.surkrut.question;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;

/** Imports files aside from who asks for it, one at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class.getName());

    @EJB private ImportWriter writer;
    @Resource private ManagedExecutorService executor;

    private final AtomicReference<ImportJob> last = new AtomicReference<>();

    /** Where that format's categories went last time. */
    public Map<String, Integer> remembered(Format format) {
        return writer.remembered(format);
    }

    /** Writes nothing. */
    public ImportPlan preview(Reading reading, Choices choices) throws RefusedException {
        return writer.preview(reading, choices);
    }

    /** Empty where another is under way. */
    public Optional<ImportJob> begin(Reading reading, Choices choices, String actor) {
        ImportJob before = last.get();
        ImportJob job = new ImportJob();
        if (before != null && !before.phase().isEnd() || !last.compareAndSet(before, job)) {
            return Optional.empty();
        }
        try {
            executor.execute(() -> run(job, reading, choices, actor));
        } catch (RuntimeException e) {
            job.fail();
            throw e;
        }
        return Optional.of(job);
    }

    private void run(ImportJob job, Reading reading, Choices choices, String actor) {
        try {
            job.end(writer.write(reading, choices, actor, job::at));
        } catch (RefusedException e) {
            job.refuse(e.fault());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "An import has failed, and nothing was written", e);
            job.fail();
        }
    }
}
