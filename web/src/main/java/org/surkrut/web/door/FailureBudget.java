package org.surkrut.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.surkrut.protocol.Limits;

/**
 * How often somebody may fail at what can be guessed: passwords, logins, room codes. Each key (an
 * address, an account) has so many failures in hand, and regains one after a while.
 */
@ApplicationScoped
public class FailureBudget {
    private static final int KEYS = 100_000;

    @Inject
    @ConfigProperty(name = "surkrut.failures.address", defaultValue = "100")
    private int addressFailures;

    @Inject
    @ConfigProperty(name = "surkrut.failures.account", defaultValue = "10")
    private int accountFailures;

    @Inject
    @ConfigProperty(name = "surkrut.failures.regain-seconds", defaultValue = "20")
    private int regainSeconds;

    private LongSupplier clock = Clock.systemUTC()::millis;

    /** When each key's budget will be whole again; the oldest first. */
    private final Map<String, Long> wholeAt =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > KEYS || eldest.getValue() <= clock.getAsLong();
                }
            };

    protected FailureBudget() {}

    FailureBudget(int addressFailures, int accountFailures, int regainSeconds, LongSupplier clock) {
        this.addressFailures = addressFailures;
        this.accountFailures = accountFailures;
        this.regainSeconds = regainSeconds;
        this.clock = clock;
    }

    /** Of what players report: no failures, but they fill the database as fast. */
    public static FailureBudget ofReports() {
        int regain = (int) Limits.REPORT_REGAINED.toSeconds();
        return new FailureBudget(
                Integer.MAX_VALUE, Limits.REPORTS, regain, Clock.systemUTC()::millis);
    }

    /** Seconds until the next try; 0: now. */
    public synchronized long waitSeconds(String kind, String address, String account) {
        return Math.max(
                waitSeconds(kind + " from " + address, addressFailures),
                waitSeconds(kind + " as " + account, accountFailures));
    }

    public synchronized void failed(String kind, String address, String account) {
        spend(kind + " from " + address);
        spend(kind + " as " + account);
    }

    private long waitSeconds(String key, int budget) {
        long spent = wholeAt.getOrDefault(key, 0L) - clock.getAsLong();
        long excess = spent - (budget - 1) * regainMillis();
        return excess <= 0 ? 0 : (excess + 999) / 1000;
    }

    private void spend(String key) {
        Long old = wholeAt.remove(key);
        long now = clock.getAsLong();
        wholeAt.put(key, Math.max(now, old == null ? now : old) + regainMillis());
    }

    private long regainMillis() {
        return regainSeconds * 1000L;
    }
}
