package org.surkrut.web.admin.live;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.pulse.Sample;

/**
 * A chart of the last hour for the page: drawn by Chart.js, and as a table for who can't see it.
 */
public final class Chart {
    /** Colours of the desk that are told apart in any way of seeing. */
    private static final List<String> COLOURS = List.of("#a8301c", "#27457d");

    /** Samples from one row of the table to the next: five minutes. */
    private static final int ROW_SAMPLES = 30;

    private static final int TIME_TICKS = 7;

    private final Graph graph;
    private final Wording wording;
    private final List<Sample> samples;
    private final List<double[]> courses;

    Chart(Graph graph, Wording wording, List<Sample> samples) {
        this.graph = graph;
        this.wording = wording;
        this.samples = samples;
        this.courses = graph.series().stream().map(s -> Graph.values(s, samples)).toList();
    }

    public String getTitle() {
        return wording.say("server.chart." + graph.key());
    }

    public List<String> getHeads() {
        return graph.series().stream().map(this::label).toList();
    }

    /** Time and values, the newest first. */
    public List<List<String>> getRows() {
        List<List<String>> rows = new ArrayList<>();
        NumberFormat numbers = NumberFormat.getInstance(wording.locale());
        numbers.setMaximumFractionDigits(1);
        for (int i = samples.size() - 1; i > 0; i -= ROW_SAMPLES) {
            List<String> row = new ArrayList<>();
            row.add(wording.hour(samples.get(i).at()));
            for (double[] course : courses) {
                row.add(Double.isNaN(course[i - 1]) ? "–" : numbers.format(course[i - 1]));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What Chart.js draws. It holds no text but our own. */
    public String getJson() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        samples.stream().skip(1).forEach(sample -> labels.add(wording.hour(sample.at())));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        IntStream.range(0, courses.size()).forEach(i -> lines.add(line(i)));
        return Json.createObjectBuilder()
                .add("type", "line")
                .add(
                        "data",
                        Json.createObjectBuilder().add("labels", labels).add("datasets", lines))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder line(int index) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        Arrays.stream(courses.get(index)).forEach(value -> addTo(data, value));
        return Json.createObjectBuilder()
                .add("label", label(graph.series().get(index)))
                .add("data", data)
                .add("borderColor", COLOURS.get(index))
                .add("backgroundColor", COLOURS.get(index))
                .add("borderWidth", 2)
                .add("pointRadius", 0);
    }

    /** Finer than a thousandth nobody sees. */
    private static void addTo(JsonArrayBuilder data, double value) {
        if (Double.isFinite(value)) {
            data.add(Math.round(value * 1000) / 1000.0);
        } else {
            data.addNull();
        }
    }

    private JsonObject options() {
        JsonObjectBuilder time =
                Json.createObjectBuilder().add("maxTicksLimit", TIME_TICKS).add("maxRotation", 0);
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", Json.createObjectBuilder().add("ticks", time))
                                .add("y", Json.createObjectBuilder().add("beginAtZero", true)))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("display", courses.size() > 1)))
                .build();
    }

    private String label(Graph.Series series) {
        return wording.say("server.series." + series.key());
    }
}
