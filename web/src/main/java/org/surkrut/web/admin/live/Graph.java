package org.surkrut.web.admin.live;

import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.pulse.Figure;
import org.surkrut.pulse.Sample;

/** What one chart of the server's page shows; its key names its texts. */
record Graph(String key, List<Series> series) {
    /** One line of a chart, reckoned from each sample and the one before it. */
    record Series(String key, Course course) {}

    /** How a value is reckoned. */
    interface Course {
        double at(Sample now, Sample before);
    }

    private static final double MILLIS = 1000;
    private static final double PER_CENT = 100;
    private static final double MEBIBYTE = 1024 * 1024;

    static final List<Graph> ALL =
            List.of(
                    new Graph(
                            "people",
                            List.of(
                                    is("connections", Figure.CONNECTIONS, 1),
                                    is("players", Figure.PLAYERS, 1))),
                    new Graph(
                            "rooms",
                            List.of(
                                    is("playing", Figure.ROOMS_PLAYING, 1),
                                    is("waiting", Figure.ROOMS_WAITING, 1))),
                    new Graph("requests", List.of(rate("requests", Figure.REQUESTS))),
                    new Graph(
                            "journal",
                            List.of(
                                    rate("commits", Figure.JOURNAL_COMMITS),
                                    rate("entries", Figure.JOURNAL_ENTRIES))),
                    new Graph("write", List.of(new Series("write", Graph::writeMillis))),
                    new Graph("heap", List.of(is("heap", Figure.HEAP_BYTES, 1 / MEBIBYTE))),
                    new Graph("cpu", List.of(is("cpu", Figure.CPU_SHARE, PER_CENT))));

    private static Series is(String key, Figure figure, double unit) {
        return new Series(key, (now, before) -> now.value(figure) * unit);
    }

    private static Series rate(String key, Figure figure) {
        return new Series(key, (now, before) -> now.perSecond(figure, before));
    }

    static double writeMillis(Sample now, Sample before) {
        return MILLIS * now.each(Figure.JOURNAL_WRITE_SECONDS, Figure.JOURNAL_COMMITS, before);
    }

    /** The course of one line: a value for each sample but the first. */
    static double[] values(Series series, List<Sample> samples) {
        return IntStream.range(1, samples.size())
                .mapToDouble(i -> series.course().at(samples.get(i), samples.get(i - 1)))
                .toArray();
    }
}
