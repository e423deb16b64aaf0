package org.surkrut.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One server, driven in one way of speaking. */
final class Measuring {
    private static final int SETTLE_SECONDS = 2;

    private final String name;
    private final Target target;
    private final Jvm jvm;
    private final String subprotocol;

    Measuring(String name, Target target, Jvm jvm, String subprotocol) {
        this.name = name;
        this.target = target;
        this.jvm = jvm;
        this.subprotocol = subprotocol;
    }

    Figures start() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("first page s", target.firstPageSeconds());
        return Figures.of("start", name, values, new Tally());
    }

    /**
     * @param paceMillis between two actions in a room; 0: none
     * @param warmSeconds not measured, before that which is
     */
    Figures play(String mode, int rooms, long paceMillis, int warmSeconds, int seconds)
            throws IOException, InterruptedException, TimeoutException {
        try (Hall hall = new Hall(target, subprotocol)) {
            hall.play(rooms, paceMillis);
            TimeUnit.SECONDS.sleep(warmSeconds);
            hall.take();
            Moment before = Moment.of(target, jvm);
            TimeUnit.SECONDS.sleep(seconds);
            Moment used = Moment.of(target, jvm).since(before);
            Tally tally = hall.take();
            return Figures.ofPlay(
                    mode + " " + rooms,
                    name,
                    used,
                    tally,
                    jvm.liveHeapBytes(),
                    new Accounting(target.pid()).residentKib());
        }
    }

    Figures idle(int connections) throws IOException, InterruptedException, TimeoutException {
        try (Hall hall = new Hall(target, subprotocol)) {
            long heap = jvm.liveHeapBytes();
            long resident = new Accounting(target.pid()).residentKib();
            hall.idle(connections);
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            Map<String, Double> values = new LinkedHashMap<>();
            values.put(
                    "live heap KiB/connection",
                    (jvm.liveHeapBytes() - heap) / 1024.0 / connections);
            long grown = new Accounting(target.pid()).residentKib() - resident;
            values.put("resident KiB/connection", (double) grown / connections);
            return Figures.of("idle " + connections, name, values, hall.take());
        }
    }
}
