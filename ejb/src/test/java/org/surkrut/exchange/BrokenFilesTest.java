package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a file, it is read or refused. */
class BrokenFilesTest {
    private static final int TRIES = 200;

    @ParameterizedTest
    @EnumSource
    void damageGivesAReadingOrARefusal(Format format) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] sound = format.write(Samples.PACK, Samples.nasty(random, 20));
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(sound, random);
            try {
                check(format.read(damaged));
                Format.guess("file", damaged).read(damaged);
            } catch (BadFileException e) {
                assertThat(e.line()).as("seed " + seed).isPositive();
                assertThat(e.getMessage()).as("seed " + seed).doesNotContain("\n");
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ", try " + i, e);
            }
        }
    }

    private static void check(Reading reading) {
        assertThat(reading.drafts())
                .allSatisfy(
                        d -> {
                            assertThat(d.text().length()).isBetween(1, 400);
                            assertThat(d.wrong()).hasSizeGreaterThanOrEqualTo(2).doesNotContain("");
                            assertThat(d.explanation()).isNotNull();
                        });
        assertThat(reading.skipped())
                .allSatisfy(s -> assertThat(s.excerpt().length()).isLessThanOrEqualTo(80));
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] damaged =
                random.nextInt(4) == 0
                        ? Arrays.copyOf(sound, random.nextInt(sound.length))
                        : sound.clone();
        String signs = "\"{}[],:;=~#\\\n\r%<&'";
        for (int i = random.nextInt(8); i >= 0 && damaged.length > 0; i--) {
            int at = random.nextInt(damaged.length);
            damaged[at] =
                    (byte)
                            (random.nextBoolean()
                                    ? signs.charAt(random.nextInt(signs.length()))
                                    : random.nextInt(256));
        }
        return damaged;
    }

    @ParameterizedTest
    @EnumSource
    void noiseIsReadOrRefused(Format format) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            try {
                format.read(noise);
            } catch (BadFileException e) {
                assertThat(e.reason()).isNotNull();
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargeFileIsRefused(Format format) {
        byte[] large = new byte[Format.MOST_BYTES + 1];
        for (ThrowingRead read : List.<ThrowingRead>of(format::read, c -> Format.guess("x", c))) {
            assertThatThrownBy(() -> read.of(large))
                    .isInstanceOfSatisfying(
                            BadFileException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_BIG));
        }
    }

    private interface ThrowingRead {
        Object of(byte[] content) throws BadFileException;
    }

    @ParameterizedTest
    @EnumSource
    void moreQuestionsThanAreReadAreRefused(Format format) {
        Draft draft = new Draft(1, null, null, 1, "a?", "1", List.of("2", "3"), "");
        byte[] file =
                format.write(
                        Description.NONE, Collections.nCopies(Format.MOST_QUESTIONS + 1, draft));

        assertThatThrownBy(() -> format.read(file))
                .isInstanceOfSatisfying(
                        BadFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY));
    }

    /** Files made to be slow to read: nothing but beginnings. */
    @ParameterizedTest
    @EnumSource
    void beginningsWithoutEndsTakeNoTime(Format format) {
        for (String piece :
                List.of(
                        "{",
                        "{\"quizz\":{\"a\":[{",
                        "\"",
                        "\\",
                        "a{=",
                        "A. a\n",
                        "[",
                        "=",
                        "\"a\" ",
                        "<")) {
            String head = format == Format.OPENQUIZZDB ? "{\"quizz\":{\"a\":[{" : "";
            byte[] file = (head + piece.repeat((1 << 19) / piece.length())).getBytes();
            try {
                format.read(file);
            } catch (BadFileException e) {
                assertThat(e.line()).isPositive();
            }
        }
    }
}
