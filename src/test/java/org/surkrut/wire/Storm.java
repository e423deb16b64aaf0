package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Very many players, four a room, who all lose the connection at once and come back. */
final class Storm {
    private static final int ROOM_PEOPLE = 4;

    /** Every third room only waits. */
    private static final int ONE_WAITS_OF = 3;

    /** So many come in together, long before the storm. */
    private static final int ROOMS_AT_ONCE = 30;

    private static final int PATIENCE_SECONDS = 60;

    private final Findings findings = new Findings();
    private final long seed;
    private final Random random;
    private final List<Company> companies;

    Storm(int players, long seed) {
        this.seed = seed;
        random = new Random(seed);
        companies = IntStream.range(0, players / ROOM_PEOPLE).mapToObj(this::company).toList();
    }

    private Company company(int number) {
        boolean waits = number % ONE_WAITS_OF == ONE_WAITS_OF - 1;
        Company company = new Company(findings, ROOM_PEOPLE, 0, waits, true);
        for (int i = 0; i < ROOM_PEOPLE; i++) {
            new FreePlayer(company, new Random(random.nextLong()));
        }
        return company;
    }

    private List<FreePlayer> players() {
        return companies.stream().flatMap(company -> company.players().stream()).toList();
    }

    /** Everybody is in a game, or in a room that waits, and does nothing more. */
    void gather(URI play) throws Exception {
        for (int from = 0; from < companies.size(); from += ROOMS_AT_ONCE) {
            List<FreePlayer> some =
                    companies
                            .subList(from, Math.min(companies.size(), from + ROOMS_AT_ONCE))
                            .stream()
                            .flatMap(company -> company.players().stream())
                            .toList();
            await(some.stream().map(player -> player.enter(play)).toList());
            some.forEach(FreePlayer::play);
            while (!some.stream().allMatch(FreePlayer::isSettled)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            some.forEach(FreePlayer::rest);
        }
    }

    void cut() {
        players().forEach(FreePlayer::lose);
    }

    /** Everybody leaves. */
    void disperse() throws Exception {
        players().forEach(FreePlayer::leaveForGood);
        players().forEach(FreePlayer::play);
        while (!players().stream().allMatch(FreePlayer::isOut)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        players().forEach(FreePlayer::rest);
        cut();
    }

    /**
     * All come back, each at a moment of its own within that time.
     *
     * @return seconds from the first try to the last one's whole state
     */
    double comeBack(URI play, int spreadMillis) throws Exception {
        long begin = System.nanoTime();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (FreePlayer player : players()) {
            long millis = spreadMillis == 0 ? 0 : random.nextInt(spreadMillis);
            Executor then = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
            all.add(
                    CompletableFuture.supplyAsync(() -> player.comeBack(play), then)
                            .thenCompose(arrival -> arrival));
        }
        await(all);
        return (System.nanoTime() - begin) / 1e9;
    }

    private void await(List<CompletableFuture<Void>> all) throws Exception {
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            long missing = all.stream().filter(one -> !one.isDone()).count();
            findings.stuck.add(missing + " players are not in");
        }
    }

    /** Prints the figures; no error may be among them. */
    void report(String what, double seconds) {
        String figures = figures(what, seconds);
        System.out.println(figures);
        assertThat(findings.isClean()).as(figures + "\n" + findings.details()).isTrue();
    }

    private String figures(String what, double seconds) {
        return String.format(
                Locale.ROOT,
                "Seed %d: %d players come back %s: all in after %.1f s, told 343 %d times, other errors %d",
                seed,
                players().size(),
                what,
                seconds,
                findings.told343.getAndSet(0),
                findings.lost.size() + findings.stuck.size());
    }
}
