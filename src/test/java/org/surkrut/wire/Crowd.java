package org.surkrut.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All players of a run, in rooms of two to six, some with bots, a few of which only wait. */
final class Crowd {
    private static final int MAX_PLAYERS = 6;
    private static final int ONE_WAITS_OF = 7;
    private static final int PATIENCE_SECONDS = 30;

    private final Findings findings;
    private final List<Company> companies = new ArrayList<>();

    Crowd(Findings findings, int rooms, Random random) {
        this.findings = findings;
        for (int i = 0; i < rooms; i++) {
            int people = 2 + random.nextInt(MAX_PLAYERS - 1);
            int bots = random.nextInt(Math.min(3, MAX_PLAYERS - people + 1));
            boolean waits = i % ONE_WAITS_OF == ONE_WAITS_OF - 1;
            Company company =
                    waits
                            ? new Company(findings, Math.min(people, 3), 0, true, false)
                            : new Company(findings, people, bots, false, false);
            companies.add(company);
            for (int p = 0; p < company.people; p++) {
                new FreePlayer(company, new Random(random.nextLong()));
            }
        }
    }

    List<FreePlayer> players() {
        return companies.stream().flatMap(company -> company.players().stream()).toList();
    }

    void enter(URI play) {
        await(players().stream().map(player -> player.enter(play)).toList(), "log in");
    }

    void play() {
        players().forEach(FreePlayer::play);
    }

    /** Nobody comes back by itself any more. */
    void lifeEnds() {
        players().forEach(FreePlayer::rest);
        companies.forEach(Company::lifeEnds);
    }

    /** Everybody at once; then rooms that wait are compared. */
    void comeBack(URI play) {
        await(players().stream().map(player -> player.comeBack(play)).toList(), "come back");
        companies.forEach(Company::lifeBegins);
    }

    private void await(List<CompletableFuture<Void>> all, String what) {
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            long late_ = all.stream().filter(one -> !one.isDone()).count();
            findings.stuck.add(late_ + " players did not " + what);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rooms that have not moved between the last two kills move now. */
    void overdueMove() throws InterruptedException {
        moved(company -> !company.isOverdue());
    }

    void allMove() throws InterruptedException {
        moved(Company::hasMoved);
    }

    private void moved(Function<Company, Boolean> has) throws InterruptedException {
        until(() -> companies.stream().allMatch(has::apply));
        companies.stream()
                .filter(company -> !has.apply(company))
                .forEach(company -> findings.stuck.add("the room " + company.code()));
    }

    /** Everybody leaves, so that each game ends, and its file is to be had. */
    void leave() throws InterruptedException {
        players().forEach(FreePlayer::leaveForGood);
        BooleanSupplier out = () -> players().stream().allMatch(FreePlayer::isOut);
        until(out);
        if (!out.getAsBoolean()) {
            findings.stuck.add("somebody cannot leave");
        }
        players().forEach(FreePlayer::rest);
    }

    private static void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    Map<String, List<Transcript>> transcripts() {
        return players().stream()
                .map(FreePlayer::transcripts)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
