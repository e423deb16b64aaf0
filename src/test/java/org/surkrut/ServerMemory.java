package org.surkrut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server holds in memory, once everything is gone that nobody needs. */
public final class ServerMemory {
    private static final Pattern TOTAL = Pattern.compile("Total +(\\d+) +(\\d+)");

    private final String histogram;
    private final long residentBytes;

    private ServerMemory(String histogram, long residentBytes) {
        this.histogram = histogram;
        this.residentBytes = residentBytes;
    }

    /** Collects the garbage of that process, and counts the rest. */
    public static ServerMemory of(long pid) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, "" + pid, "GC.class_histogram").start();
        String histogram = new String(process.getInputStream().readAllBytes());
        return new ServerMemory(histogram, residentBytes(pid));
    }

    private static long residentBytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    public long heapBytes() {
        return Long.parseLong(find(TOTAL, 2));
    }

    /** As the operating system sees it. */
    public long residentBytes() {
        return residentBytes;
    }

    /** How many there are of a class. */
    public long count(String className) {
        Pattern line = Pattern.compile(": +(\\d+) +\\d+ +" + Pattern.quote(className) + "\\b");
        return Long.parseLong(find(line, 1));
    }

    private String find(Pattern pattern, int group) {
        Matcher found = pattern.matcher(histogram);
        return found.find() ? found.group(group) : "0";
    }
}
