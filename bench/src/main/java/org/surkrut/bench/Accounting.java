package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What the kernel accounts to a process. */
record Accounting(long id) {
    private static final long TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    /** Of the processor, user's and system's, over all threads. */
    long cpuMicros() throws IOException {
        String stat = Files.readString(file("stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks =
                Long.parseLong(afterName[USER_TICKS]) + Long.parseLong(afterName[SYSTEM_TICKS]);
        return ticks * TimeUnit.SECONDS.toMicros(1) / TICKS_A_SECOND;
    }

    /** Resident memory. */
    long residentKib() throws IOException {
        return Files.readAllLines(file("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    /** A JVM raises its own limit to the highest that it may have. */
    long mostOpenFiles() throws IOException {
        return Files.readAllLines(file("limits")).stream()
                .filter(line -> line.startsWith("Max open files"))
                .map(line -> line.trim().split(" +")[4])
                .mapToLong(most -> most.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(most))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private Path file(String name) {
        return Path.of("/proc", String.valueOf(id), name);
    }
}
