package org.surkrut.pulse;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.journal.Journal;
import org.surkrut.lobby.Connections;
import org.surkrut.room.Rooms;

/**
 * Reads the server's figures now and then. Whoever has one offers it once; the charts of the desk
 * and the page of metrics read the same.
 */
@Singleton
@Startup
@DependsOn("Rooms")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Pulse {
    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

    @EJB private Journal journal;
    @EJB private Connections connections;
    @EJB private Rooms rooms;
    @Resource private ManagedScheduledExecutorService scheduler;

    private final Map<Figure, DoubleSupplier> sources = new ConcurrentHashMap<>();
    private final Hour hour = new Hour();
    private ScheduledFuture<?> beat;

    @PostConstruct
    void start() {
        offer(Figure.PLAYERS, connections::count);
        offer(Figure.ROOMS_PLAYING, rooms::playing);
        offer(Figure.ROOMS_WAITING, rooms::waiting);
        offer(Figure.JOURNAL_COMMITS, () -> journal.work().commits());
        offer(Figure.JOURNAL_ENTRIES, () -> journal.work().entries());
        offer(Figure.JOURNAL_WRITE_SECONDS, () -> journal.work().seconds());
        offer(Figure.HEAP_BYTES, Machine::heapBytes);
        offer(Figure.CPU_SHARE, Machine::cpuShare);
        long seconds = Hour.EVERY.toSeconds();
        beat = scheduler.scheduleAtFixedRate(this::sample, 0, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        beat.cancel(false);
    }

    /** From now on the figure is read there; it must not wait. */
    public void offer(Figure figure, DoubleSupplier source) {
        sources.put(figure, source);
    }

    /** As it is now; NaN where nobody measures it. */
    public double read(Figure figure) {
        DoubleSupplier source = sources.get(figure);
        try {
            return source == null ? Double.NaN : source.getAsDouble();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "No figure: " + figure, e);
            return Double.NaN;
        }
    }

    /** Of the last hour, the oldest first. */
    public List<Sample> samples() {
        return hour.samples();
    }

    private void sample() {
        Map<Figure, Double> values = new EnumMap<>(Figure.class);
        sources.keySet().forEach(figure -> values.put(figure, read(figure)));
        hour.add(new Sample(Instant.now(), values));
    }
}
