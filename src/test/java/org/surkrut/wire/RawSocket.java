package org.surkrut.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A WebSocket of bare bytes, for what no well-behaved client does. */
public final class RawSocket implements AutoCloseable {
    public static final int CONTINUATION = 0;
    public static final int TEXT = 1;
    public static final int BINARY = 2;
    public static final int CLOSE = 8;
    public static final int PONG = 10;

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int FIN = 0x80;
    private static final int MASKED = 0x80;

    /** Any key will do; this one leaves what is sent as it is. */
    private static final byte[] MASK = new byte[4];

    /** What the server sent: an opcode and its payload. */
    public record Frame(int opcode, byte[] payload) {
        public String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        /** The number in a frame that closes. */
        public int code() {
            return ByteBuffer.wrap(payload).getShort();
        }
    }

    private final Socket socket = new Socket();
    private List<String> head = List.of();
    private DataInputStream in;
    private OutputStream out;

    private RawSocket() {}

    /** Opens a socket and asks for the upgrade, with these header lines besides. */
    public static RawSocket open(URI play, String... headers) throws IOException {
        return openFrom("127.0.0.1", play, headers);
    }

    /** From that address of this machine. */
    public static RawSocket openFrom(String address, URI play, String... headers)
            throws IOException {
        RawSocket raw = new RawSocket();
        // Small, so that a client that does not read is soon full.
        raw.socket.setReceiveBufferSize(4096);
        raw.socket.setSoTimeout(PATIENCE_MILLIS);
        raw.socket.setTcpNoDelay(true);
        raw.socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        raw.socket.connect(new InetSocketAddress("127.0.0.1", play.getPort()));
        raw.in = new DataInputStream(new BufferedInputStream(raw.socket.getInputStream(), 512));
        raw.out = raw.socket.getOutputStream();
        raw.shakeHands(play, headers);
        return raw;
    }

    private void shakeHands(URI play, String... headers) throws IOException {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "GET " + play.getPath() + " HTTP/1.1",
                                "Host: " + play.getAuthority(),
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "Sec-WebSocket-Version: 13",
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
        lines.addAll(List.of(headers));
        bytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        List<String> answer = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            answer.add(line);
        }
        head = List.copyOf(answer);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    /** The status with which the server answered the handshake; 101: the upgrade. */
    public int status() {
        return Integer.parseInt(head.get(0).split(" ")[1]);
    }

    /** Sends and does not wait. */
    public void send(String frame) throws IOException {
        send(TEXT, true, frame.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole message, or a fragment of one. */
    public synchronized void send(int opcode, boolean last, byte[] payload) throws IOException {
        announce(opcode, last, payload.length);
        bytes(payload);
    }

    /** The head of a frame of that length, whose payload is still to come. */
    public void announce(int opcode, boolean last, long length) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(14);
        frame.put((byte) ((last ? FIN : 0) | opcode));
        if (length < 126) {
            frame.put((byte) (MASKED | length));
        } else if (length < 1 << 16) {
            frame.put((byte) (MASKED | 126)).putShort((short) length);
        } else {
            frame.put((byte) (MASKED | 127)).putLong(length);
        }
        frame.put(MASK).flip();
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        bytes(bytes);
    }

    public void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Sends, and waits for the next text: its answer, where nothing else is due. */
    public String ask(String frame) throws IOException {
        send(frame);
        return nextText();
    }

    public String nextText() throws IOException {
        Frame next = next();
        while (next.opcode() > BINARY && next.opcode() != CLOSE) {
            next = next();
        }
        if (next.opcode() != TEXT) {
            throw new AssertionError("no text but " + next);
        }
        return next.text();
    }

    /** The code with which the server closes, all else that comes before it unread. */
    public int awaitClose() throws IOException {
        Frame next = next();
        while (next.opcode() != CLOSE) {
            next = next();
        }
        return next.code();
    }

    /** The server's next frame. */
    public Frame next() throws IOException {
        int opcode = in.readUnsignedByte() & 0x0f;
        int length = in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = Math.toIntExact(in.readLong());
        }
        byte[] payload = new byte[length];
        in.readFully(payload);
        return new Frame(opcode, payload);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
