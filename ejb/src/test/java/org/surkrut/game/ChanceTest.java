package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Event.Purpose;

class ChanceTest {
    /** The bytes 0 to 31. */
    private static final String SEED =
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private static final BigInteger MAX = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    /** Computed by another program in another language. */
    @Test
    void firstDrawsOfAKnownSeedAreThoseOfAnyImplementation() {
        assertThat(IntStream.range(0, 6).map(k -> value(k, 6))).containsExactly(5, 3, 4, 5, 5, 2);
        assertThat(IntStream.range(0, 6).map(k -> value(k, 100)))
                .containsExactly(5, 39, 92, 85, 29, 48);
    }

    private static int value(long k, int n) {
        return Chance.choose(SEED, k, n, Purpose.ROLL).value();
    }

    @Test
    void drawsAreThoseOfTheContract() {
        PlainChance plain = new PlainChance(SEED);
        for (long k : new long[] {0, 1, 255, 256, 65_536, 1L << 31, 1L << 40, Long.MAX_VALUE - 9}) {
            for (int n = 2; n <= 200; n++) {
                Event.Drawn drawn = Chance.choose(SEED, k, n, Purpose.QUESTION);
                assertThat(plain.gives(k, drawn)).as("%s", drawn).isTrue();
            }
        }
    }

    @Test
    void aDrawNamesItsNumberItsChoicesAndItsPurpose() {
        Event.Drawn drawn = Chance.choose(SEED, 3, 6, Purpose.ORDER_ROLL);
        assertThat(drawn).isEqualTo(new Event.Drawn(3, 6, value(3, 6), Purpose.ORDER_ROLL));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {1, 2, 3, 5, 6, 7, 10, 64, 100, 119, 120, 1 << 20, 1_000_003, (1 << 31) - 1})
    void valuesFrom2To64LessItsRestByNOnAreRejected(int n) {
        BigInteger all = MAX.add(BigInteger.ONE);
        BigInteger limit = all.subtract(all.mod(BigInteger.valueOf(n)));
        for (long step = -3; step <= 3; step++) {
            BigInteger u = limit.add(BigInteger.valueOf(step));
            if (u.compareTo(MAX) <= 0) {
                assertThat(Chance.isBiased(u.longValue(), n)).as("%s", u).isEqualTo(step >= 0);
            }
        }
        assertThat(Chance.isBiased(0, n)).isFalse();
        assertThat(Chance.isBiased(Long.MAX_VALUE, n)).isFalse();
        assertThat(Chance.isBiased(-1, n)).isEqualTo(Integer.bitCount(n) != 1);
    }

    @Test
    void whatTheJudgeRejectsIsRejected() {
        for (int n = 1; n <= 3000; n++) {
            assertThat(Chance.isBiased(-7, n)).isEqualTo(PlainChance.isRejected(unsigned(-7), n));
        }
    }

    private static BigInteger unsigned(long u) {
        return new BigInteger(Long.toUnsignedString(u));
    }

    @Test
    void hashIsThatOfTheSeedsBytesNotOfItsText() {
        assertThat(Chance.hash(SEED))
                .isEqualTo("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");
        assertThat(HexFormat.of().parseHex(SEED)).hasSize(Chance.SEED_BYTES);
    }

    /** Chi-square with 5 degrees of freedom: 20.5 is exceeded once in a thousand seeds. */
    @Test
    void aDieFallsOnEverySideAlikeOften() {
        int throwsMade = 60_000;
        int[] seen = new int[6];
        IntStream.range(0, throwsMade).forEach(k -> seen[value(k, 6)]++);
        double expected = throwsMade / 6.0;
        double chi = IntStream.of(seen).mapToDouble(s -> (s - expected) * (s - expected)).sum();
        assertThat(chi / expected).isLessThan(20.5);
    }

    @Test
    void anotherSeedGivesOtherDraws() {
        assertThat(dice(SEED.replace("1f", "20"))).isNotEqualTo(dice(SEED));
        assertThat(dice(SEED)).isEqualTo(dice(SEED));
    }

    private static List<Integer> dice(String seed) {
        return IntStream.range(0, 40)
                .mapToObj(k -> Chance.choose(seed, k, 6, Purpose.ROLL).value())
                .toList();
    }
}
