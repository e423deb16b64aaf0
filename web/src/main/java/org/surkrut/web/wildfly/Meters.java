package org.surkrut.web.wildfly;

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
 * Shows our figures on the server's page of metrics. What that page has of the server's own, such
 * as the pool of database connections, an application can't read there. A server without Micrometer
 * passes this class over.
 */
@ApplicationScoped
public class Meters {
    /** Of these the server has meters of its own. */
    private static final List<Figure> KNOWN = List.of(Figure.HEAP_BYTES, Figure.CPU_SHARE);

    @Inject private MeterRegistry registry;
    @EJB private Pulse pulse;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        for (Figure figure : Figure.values()) {
            if (!KNOWN.contains(figure)) {
                show(figure);
            }
        }
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
