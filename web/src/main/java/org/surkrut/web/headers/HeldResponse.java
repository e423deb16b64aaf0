package org.surkrut.web.headers;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A page that is held back until it is whole, so that one that fails has sent nothing yet. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(page, false, StandardCharsets.UTF_8);

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        return page.toByteArray();
    }

    int size() {
        writer.flush();
        return page.size();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Held();
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        page.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    /** The length of what is sent in the end is another one. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    private final class Held extends ServletOutputStream {
        @Override
        public void write(int b) {
            page.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            page.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are not written asynchronously");
        }
    }
}
