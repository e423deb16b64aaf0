package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** An examiner who never finds anything is worth nothing: what is amiss in a good run shows. */
final class ExaminerTrial {
    private static final int TRIALS = 20;
    private static final int NOTICED = 16;

    private final FaultRun run;
    private final Random random;

    ExaminerTrial(FaultRun run, Random random) {
        this.run = run;
        this.random = random;
    }

    /** Nearly always: now and then the same frame comes twice in a game by rights. */
    void noticesWhatIsWrong() {
        int unheard = 0;
        int repeated = 0;
        for (int i = 0; i < TRIALS; i++) {
            unheard += changed(this::leaveOut).isClean() ? 0 : 1;
            repeated += changed(this::repeat).isClean() ? 0 : 1;
            assertThat(forgotten().lost).as("a file without its end").isNotEmpty();
        }
        assertThat(unheard).as("events told, but not to one player").isGreaterThan(NOTICED);
        assertThat(repeated).as("events told twice").isGreaterThan(NOTICED);
    }

    private void leaveOut(List<String> told) {
        told.remove(anyBut415(told));
    }

    private void repeat(List<String> told) {
        int index = anyBut415(told);
        told.add(index, told.get(index));
    }

    /** Not of a phase, which may be announced anew with its full time. */
    private int anyBut415(List<String> told) {
        int index = random.nextInt(told.size() - 1);
        return told.get(index).startsWith("415;") ? anyBut415(told) : index;
    }

    /** One stay of somebody is another. */
    private Findings changed(Consumer<List<String>> change) {
        Map<String, List<Transcript.Stay>> stays = new HashMap<>();
        Transcript.Stay one = anyStay();
        run.stays()
                .forEach(
                        (login, all) ->
                                stays.put(
                                        login,
                                        all.stream()
                                                .filter(stay -> stay.hash.equals(one.hash))
                                                .map(stay -> stay == one ? copy(one, change) : stay)
                                                .toList()));
        return findings(stays, run.files());
    }

    private static Transcript.Stay copy(Transcript.Stay stay, Consumer<List<String>> change) {
        Transcript.Stay copy = new Transcript.Stay();
        copy.hash = stay.hash;
        copy.told.addAll(stay.told);
        copy.deeds.addAll(stay.deeds);
        change.accept(copy.told);
        return copy;
    }

    /** More than a few words. */
    private Transcript.Stay anyStay() {
        List<Transcript.Stay> all =
                run.stays().values().stream()
                        .flatMap(List::stream)
                        .filter(stay -> stay.told.size() > 10)
                        .toList();
        return all.get(random.nextInt(all.size()));
    }

    /** The file of that game ends before its first phase, as with a database that forgets. */
    private Findings forgotten() {
        String hash = anyStay().hash;
        List<String> lines = run.files().get(hash).lines().toList();
        int kept = 2 + random.nextInt(2);
        Map<String, String> files = new HashMap<>();
        files.put(hash, String.join("\n", lines.subList(0, kept)));
        Map<String, List<Transcript.Stay>> stays = new HashMap<>();
        run.stays()
                .forEach(
                        (login, all) -> {
                            List<Transcript.Stay> here = new ArrayList<>(all);
                            here.removeIf(stay -> !stay.hash.equals(hash));
                            stays.put(login, here);
                        });
        return findings(stays, files);
    }

    private static Findings findings(
            Map<String, List<Transcript.Stay>> stays, Map<String, String> files) {
        Findings findings = new Findings();
        Examiner.examine(findings, stays, files::get);
        return findings;
    }
}
