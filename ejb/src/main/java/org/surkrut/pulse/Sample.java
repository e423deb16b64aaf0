package org.surkrut.pulse;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * All figures at one moment.
 *
 * @param values a figure that nobody measures is missing
 */
public record Sample(Instant at, Map<Figure, Double> values) {
    private static final double MILLIS = 1000;

    public Sample {
        values = Map.copyOf(values);
    }

    /** NaN where nobody measures it. */
    public double value(Figure figure) {
        return values.getOrDefault(figure, Double.NaN);
    }

    /** How many a second since that sample. */
    public double perSecond(Figure rising, Sample before) {
        return rise(rising, before) / (Duration.between(before.at(), at).toMillis() / MILLIS);
    }

    /** How many of one for each of the other since that sample; 0 where there was none. */
    public double each(Figure rising, Figure of, Sample before) {
        double others = rise(of, before);
        return others == 0 ? 0 : rise(rising, before) / others;
    }

    private double rise(Figure rising, Sample before) {
        return value(rising) - before.value(rising);
    }
}
