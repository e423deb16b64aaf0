package org.surkrut.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a server has used up to now: the difference of two is what it used between them. */
record Moment(
        long nanos,
        long cpuMicros,
        long compilerMicros,
        long allocatedBytes,
        double commits,
        double entries) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Moment of(Target target, Jvm jvm) throws IOException, InterruptedException {
        String figures = figures(target.metrics());
        return new Moment(
                System.nanoTime(),
                new Accounting(target.pid()).cpuMicros(),
                new Accounting(target.pid()).compilerMicros(),
                jvm.allocatedBytes(),
                figure(figures, "surkrut_journal_commits"),
                figure(figures, "surkrut_journal_entries"));
    }

    private static String figures(URI page) throws IOException, InterruptedException {
        return page == null
                ? ""
                : CLIENT.send(
                                HttpRequest.newBuilder(page).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
    }

    /** NaN where the page has no such line. */
    static double figure(String page, String name) {
        return page.lines()
                .filter(line -> line.matches(name + "(_total)?(\\{.*\\})? .*"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    Moment since(Moment earlier) {
        return new Moment(
                nanos - earlier.nanos,
                cpuMicros - earlier.cpuMicros,
                compilerMicros - earlier.compilerMicros,
                allocatedBytes - earlier.allocatedBytes,
                commits - earlier.commits,
                entries - earlier.entries);
    }

    /** Both times together. */
    Moment plus(Moment other) {
        return new Moment(
                nanos + other.nanos,
                cpuMicros + other.cpuMicros,
                compilerMicros + other.compilerMicros,
                allocatedBytes + other.allocatedBytes,
                commits + other.commits,
                entries + other.entries);
    }

    /** Of the CPU, what the JVM's compilers took. */
    double compilersShare() {
        return (double) compilerMicros / Math.max(1, cpuMicros);
    }

    double seconds() {
        return nanos / 1e9;
    }
}
