package org.surkrut.web.admin.bank;

import jakarta.enterprise.context.SessionScoped;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.Optional;
import org.surkrut.exchange.Format;

/** The file that an administrator is sending or has sent: one a session, in memory only. */
@SessionScoped
public class UploadedFile implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As much as a question file may have. */
    static final int MOST_BYTES = Format.MOST_BYTES;

    /** What was sent. */
    public record Content(String name, byte[] bytes) {}

    private transient ByteArrayOutputStream pieces;
    private transient Content content;

    /**
     * Takes the next piece; the one at 0 begins a new file instead of the one before.
     *
     * @param total of all pieces
     * @return false where it does not follow the one before, or there would be more than announced
     */
    public synchronized boolean add(String name, int total, int at, byte[] piece) {
        if (at == 0) {
            pieces = new ByteArrayOutputStream();
            content = null;
        }
        if (pieces == null || pieces.size() != at || at + piece.length > total) {
            return false;
        }
        pieces.writeBytes(piece);
        if (pieces.size() == total) {
            content = new Content(name, pieces.toByteArray());
            pieces = null;
        }
        return true;
    }

    /** Once it is whole. */
    public synchronized Optional<Content> get() {
        return Optional.ofNullable(content);
    }

    public synchronized void drop() {
        pieces = null;
        content = null;
    }
}
