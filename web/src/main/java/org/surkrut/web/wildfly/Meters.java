package org.surkrut.web.wildfly;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.surkrut.pulse.Figure;
import org.surkrut.pulse.Pulse;

/**
 * Shows our figures on the server's page of metrics, and takes from there what only the server
 * knows. A server without Micrometer passes this class over.
 */
@ApplicationScoped
public class Meters {
    /** Of these the server has meters of its own. */
    private static final List<Figure> KNOWN =
            List.of(Figure.DATABASE_CONNECTIONS, Figure.HEAP_BYTES, Figure.CPU_SHARE);

    private static final String POOL = "datasources.pool.in.use.count";
    private static final String OURS = "SurkrutDS";

    @Inject private MeterRegistry registry;
    @EJB private Pulse pulse;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        pulse.offer(Figure.DATABASE_CONNECTIONS, this::databaseConnections);
        for (Figure figure : Figure.values()) {
            if (!KNOWN.contains(figure)) {
                show(figure);
            }
        }
    }

    /** Looked for anew each time, as the server makes it after us; its search shows only ours. */
    private double databaseConnections() {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().equals(POOL))
                .filter(meter -> OURS.equals(meter.getId().getTag("name")))
                .filter(Gauge.class::isInstance)
                .mapToDouble(meter -> ((Gauge) meter).value())
                .findFirst()
                .orElse(Double.NaN);
    }

    /** By these methods alone: meters made by builders never come to the server's page. */
    private void show(Figure figure) {
        if (figure.isRising()) {
            registry.more().counter(figure.meter(), Tags.empty(), pulse, p -> p.read(figure));
        } else {
            registry.gauge(figure.meter(), Tags.empty(), pulse, p -> p.read(figure));
        }
    }
}
