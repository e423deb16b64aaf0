package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the kernel accounts to a process. */
record Accounting(long id) {
    private static final long TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    /** Of the processor, user's and system's, over all threads. */
    long cpuMicros() throws IOException {
        return micros(Files.readString(file("stat")));
    }

    /** What of it the JVM's compilers took. Their threads come and go: those that live now. */
    long compilerMicros() throws IOException {
        long micros = 0;
        try (Stream<Path> threads = Files.list(file("task"))) {
            for (Path thread : threads.toList()) {
                micros += compilerMicros(thread.resolve("stat"));
            }
        }
        return micros;
    }

    private static long compilerMicros(Path stat) throws IOException {
        try {
            String text = Files.readString(stat);
            return text.matches("(?s)\\d+ \\(C[12] Compil.*") ? micros(text) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static long micros(String stat) {
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
