package org.surkrut.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A spreadsheet's zip, packed anew: what was counted and checked is what its reader sees, whatever
 * the file's own directory says.
 */
final class SafeZip {
    /** Bytes of all entries, unpacked. */
    static final long MOST_BYTES = 64L << 20;

    static final int MOST_ENTRIES = 1_000;

    private final SheetCheck check = new SheetCheck();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    private SafeZip() {}

    static byte[] of(byte[] content) throws BadFileException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        // Not by ZipInputStream, which can't read what other programs write without knowing its
        // size before.
        try (ZipFile in =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                                .get();
                ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            new SafeZip().copy(in, out);
        } catch (IOException | RuntimeException e) {
            if (e.getCause() instanceof BadFileException bad) {
                throw bad;
            }
            throw broken(e.getMessage());
        }
        return packed.toByteArray();
    }

    static BadFileException broken(String message) {
        return new BadFileException(1, Reason.BROKEN, "no sound spreadsheet: " + message);
    }

    private static BadFileException tooBig(String message) {
        return new BadFileException(1, Reason.TOO_BIG, message);
    }

    private void copy(ZipFile in, ZipOutputStream out) throws IOException, BadFileException {
        for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
            check(entry);
            String name = entry.getName();
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            if (xml) {
                out.putNextEntry(new ZipEntry(name));
            }
            try (InputStream part =
                    new Part(
                            in.getInputStream(entry),
                            xml ? out : OutputStream.nullOutputStream())) {
                if (xml) {
                    check.read(part);
                }
                part.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void check(ZipArchiveEntry entry) throws BadFileException {
        String name = entry.getName();
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw broken("an entry that is packed in a strange way");
        }
        if (name.startsWith("/")
                || name.contains("..")
                || name.contains("\\")
                || !names.add(name)) {
            throw broken("an entry of a strange name");
        }
        if (names.size() > MOST_ENTRIES) {
            throw tooBig("more than " + MOST_ENTRIES + " entries");
        }
    }

    /** An entry that is counted as it is read, and copied where it is wanted. */
    private final class Part extends InputStream {
        private final InputStream in;
        private final OutputStream out;

        private Part(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int count = in.read(buffer, from, most);
            if (count < 0) {
                return count;
            }
            bytes += count;
            if (bytes > MOST_BYTES) {
                throw new IOException(
                        tooBig("more than " + (MOST_BYTES >> 20) + " MiB when unpacked"));
            }
            out.write(buffer, from, count);
            return count;
        }
    }
}
