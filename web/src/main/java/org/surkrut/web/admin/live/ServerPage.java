package org.surkrut.web.admin.live;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.surkrut.journal.Archive;
import org.surkrut.journal.Journal;
import org.surkrut.pulse.Machine;
import org.surkrut.pulse.Pulse;
import org.surkrut.pulse.Sample;
import org.surkrut.question.QuestionBank;

/** The server's figures: as they are now, and of the last hour. */
@Named
@RequestScoped
public class ServerPage {
    /** A figure with its name, as text. */
    public record Item(String name, String value) {}

    private static final long MEBIBYTE = 1024L * 1024;

    @EJB private Pulse pulse;
    @EJB private Journal journal;
    @EJB private Archive archive;
    @EJB private QuestionBank questions;
    @Inject private Telling telling;
    @Inject private ServletContext context;

    public List<Item> getItems() throws IOException {
        Duration uptime = Machine.uptime();
        List<Item> items = new ArrayList<>();
        items.add(item("version", version()));
        items.add(item("uptime", say("uptime.value", uptime.toHours(), uptime.toMinutesPart())));
        items.add(item("ended", say("number", endedToday())));
        items.add(item("bank", say("number", questions.size())));
        items.add(item("held", say(journal.isHeld() ? "held.yes" : "held.no")));
        items.add(item("limit", say("limit.value", Machine.heapLimitBytes() / MEBIBYTE)));
        return items;
    }

    /** Of the last hour. */
    public List<Chart> getCharts() {
        List<Sample> samples = pulse.samples();
        return Graph.ALL.stream().map(g -> new Chart(g, telling.wording(), samples)).toList();
    }

    private Item item(String key, String value) {
        return new Item(say(key), value);
    }

    private String say(String key, Object... values) {
        return telling.say("server." + key, values);
    }

    private long endedToday() {
        ZoneId here = ZoneId.systemDefault();
        return archive.endedSince(LocalDate.now(here).atStartOfDay(here).toInstant());
    }

    private String version() throws IOException {
        try (InputStream file = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            Attributes manifest = new Manifest(file).getMainAttributes();
            return manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        }
    }
}
