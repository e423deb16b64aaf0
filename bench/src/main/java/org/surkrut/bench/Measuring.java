package org.surkrut.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One server, driven in one way of speaking, while the other one has nothing to do. */
final class Measuring {
    static final String HEAP = "live heap KiB/connection";
    static final String RESIDENT = "resident KiB/connection";

    private static final int SETTLE_SECONDS = 3;
    private static final int LOOK_SECONDS = 5;

    /** Their share of the server's CPU. */
    private static final double COMPILERS_AT_REST = 0.05;

    private final String name;
    private final Target target;
    private final Jvm jvm;
    private final Target other;
    private final Profile profile;

    /**
     * @param other which is to be idle meanwhile
     * @param profile null: none
     */
    Measuring(String name, Target target, Jvm jvm, Target other, Profile profile) {
        this.name = name;
        this.target = target;
        this.jvm = jvm;
        this.other = other;
        this.profile = profile;
    }

    String name() {
        return name;
    }

    private Hall hall() {
        return new Hall(
                target, name.equals(Report.LINES) ? "choucroute.v1.lines" : "choucroute.v1");
    }

    /**
     * At full speed until the JVM's compilers have done nearly all that there is to do.
     *
     * @param seconds at most
     */
    void warm(int rooms, int seconds) throws IOException, InterruptedException, TimeoutException {
        try (Hall hall = hall()) {
            hall.play(rooms, 0);
            long begun = System.nanoTime();
            double share = 1;
            while (share > COMPILERS_AT_REST && System.nanoTime() - begun < seconds * 1e9) {
                Moment before = Moment.of(target, jvm);
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
                share = Moment.of(target, jvm).since(before).compilersShare();
            }
            System.err.printf(
                    Locale.ROOT,
                    "%-12s warm after %.0f s, compilers at %.0f %%%n",
                    name,
                    (System.nanoTime() - begun) / 1e9,
                    share * 100);
        }
    }

    /**
     * @param paceMillis between two actions in a room; 0: none
     */
    Sample play(int rooms, long paceMillis, int seconds)
            throws IOException, InterruptedException, TimeoutException {
        target.awaitRest();
        other.awaitRest();
        try (Hall hall = hall()) {
            hall.play(rooms, paceMillis);
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            return measured(hall, seconds);
        }
    }

    private Sample measured(Hall hall, int seconds) throws IOException, InterruptedException {
        if (profile != null) {
            profile.begin();
        }
        hall.take();
        hall.takeStill();
        long others = new Accounting(other.pid()).cpuMicros();
        Moment before = Moment.of(target, jvm);
        TimeUnit.SECONDS.sleep(seconds);
        Moment used = Moment.of(target, jvm).since(before);
        long othersMicros = new Accounting(other.pid()).cpuMicros() - others;
        Tally tally = hall.take();
        int still = hall.takeStill();
        if (profile != null) {
            profile.end(name);
        }
        long resident = new Accounting(target.pid()).residentKib();
        Sample sample = new Sample(used, tally, still, othersMicros, jvm.liveHeapBytes(), resident);
        System.err.printf(
                Locale.ROOT,
                "%-12s %7d turns, %6.0f µs of CPU each, %4.0f of them the compilers'%n",
                name,
                tally.turns,
                (double) used.cpuMicros() / tally.turns,
                (double) used.compilerMicros() / tally.turns);
        return sample;
    }

    /**
     * A connection's heap is what becomes free when it goes: what its account has left in the
     * database's caches stays, and is not its.
     */
    Figures idle(int connections) throws IOException, InterruptedException, TimeoutException {
        target.mustHold(connections);
        target.awaitRest();
        Map<String, Double> values = new LinkedHashMap<>();
        long direct = jvm.directBytes();
        long resident = new Accounting(target.pid()).residentKib();
        long heap;
        Tally tally;
        try (Hall hall = hall()) {
            hall.idle(connections);
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            heap = jvm.liveHeapBytes();
            double directGrown = (jvm.directBytes() - direct) / 1024.0;
            double grown = new Accounting(target.pid()).residentKib() - resident;
            values.put("direct KiB/connection", directGrown / connections);
            values.put(RESIDENT, grown / connections);
            tally = hall.take();
        }
        target.awaitRest();
        values.put(HEAP, (heap - jvm.liveHeapBytes()) / 1024.0 / connections);
        return Figures.of("idle " + connections, name, values, tally);
    }
}
