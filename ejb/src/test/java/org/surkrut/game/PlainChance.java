package org.surkrut.game;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chance worked out word for word from the contract, in whole numbers, to judge the real one by.
 */
final class PlainChance {
    private static final BigInteger ALL = BigInteger.TWO.pow(64);

    private final Mac mac;

    PlainChance(String seed) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first 8 bytes of HMAC-SHA-256(seed, k as 8 bytes, big-endian), read as unsigned. */
    BigInteger unsigned(long k) {
        byte[] message = new byte[8];
        for (int i = 0; i < 8; i++) {
            message[i] = (byte) (k >>> 8 * (7 - i));
        }
        return new BigInteger(1, Arrays.copyOf(mac.doFinal(message), 8));
    }

    static boolean isRejected(BigInteger u, int n) {
        return u.compareTo(ALL.subtract(ALL.mod(BigInteger.valueOf(n)))) >= 0;
    }

    /** Whether that draw is what a choice from draw number k on comes to. */
    boolean gives(long from, Event.Drawn drawn) {
        long k = from;
        while (isRejected(unsigned(k), drawn.n())) {
            k++;
        }
        int value = unsigned(k).mod(BigInteger.valueOf(drawn.n())).intValueExact();
        return k == drawn.k() && value == drawn.value();
    }
}
