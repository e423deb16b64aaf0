package org.surkrut.game;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chance that can be checked: draw number k is the first 8 bytes of HMAC-SHA-256(seed, k), biased
 * values rejected. The same seed gives the same draws for ever. A choice among one draws nothing.
 */
public final class Chance {
    /** Bytes in a seed: 256 bits. */
    public static final int SEED_BYTES = 32;

    private Chance() {}

    /**
     * A choice among n, from draw number k on.
     *
     * @param seed hex
     * @param k the next draw's number
     * @param n at least 1
     * @return the draw that was taken; its k is larger than the given one where values were
     *     rejected
     */
    public static Event.Drawn choose(String seed, long k, int n, Event.Purpose purpose) {
        Mac mac = mac(seed);
        for (long number = k; ; number++) {
            long u = ByteBuffer.wrap(mac.doFinal(bytes(number))).getLong();
            if (!isBiased(u, n)) {
                return new Event.Drawn(number, n, (int) Long.remainderUnsigned(u, n), purpose);
            }
        }
    }

    /** Whether u is in the last, incomplete run of n values below 2^64. */
    static boolean isBiased(long u, int n) {
        long excess = (Long.remainderUnsigned(-1L, n) + 1) % n;
        return excess != 0 && Long.compareUnsigned(u, -excess) >= 0;
    }

    /** SHA-256 of the seed's bytes, as hex: what the players are told at the launch. */
    public static String hash(String seed) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(seed));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac(String seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
