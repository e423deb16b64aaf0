package org.surkrut.web.headers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The one encoding that is offered, and who takes it. */
final class Gzip {
    private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([01](\\.[0-9]*)?)");

    private Gzip() {}

    /** Whether an {@code Accept-Encoding} takes gzip and does not like the plain bytes better. */
    static boolean isTakenBy(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        double any = quality(acceptEncoding, "*").orElse(0);
        double gzip = quality(acceptEncoding, "gzip").orElse(any);
        double plain = quality(acceptEncoding, "identity").orElse(0);
        return gzip > 0 && gzip >= plain;
    }

    private static OptionalDouble quality(String acceptEncoding, String encoding) {
        return Arrays.stream(acceptEncoding.split(","))
                .map(String::strip)
                .filter(choice -> choice.split(";", 2)[0].strip().equalsIgnoreCase(encoding))
                .mapToDouble(Gzip::quality)
                .findFirst();
    }

    private static double quality(String choice) {
        Matcher quality = QUALITY.matcher(choice);
        return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
    }

    static byte[] compress(byte[] bytes, int level) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Leveled(compressed, level)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static final class Leveled extends GZIPOutputStream {
        Leveled(ByteArrayOutputStream to, int level) throws IOException {
            super(to);
            def.setLevel(level);
        }
    }
}
