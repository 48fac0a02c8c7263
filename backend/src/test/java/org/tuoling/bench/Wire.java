package org.tuoling.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection. As little as will do: on a machine whose cores are shared with the service,
 * whatever a client costs is taken from what is measured.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] line = new byte[8 * 1024];

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
        out = socket.getOutputStream();
    }

    /** What came back; of the headers only the cookie somebody wants to keep. */
    record Answer(int status, String cookie, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer send(HttpCall call) throws IOException {
        out.write(call.bytes());
        out.flush();
        int status = Integer.parseInt(readLine().substring(9, 12));
        int length = 0;
        boolean inChunks = false;
        String cookie = "";
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("set-cookie:")) {
                cookie = header.substring(11).strip().split(";", 2)[0];
            } else if (lower.startsWith("transfer-encoding:")) {
                inChunks = true;
            }
        }
        return new Answer(status, cookie, inChunks ? readChunks() : in.readNBytes(length));
    }

    private byte[] readChunks() throws IOException {
        var body = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(readLine(), 16);
            body.writeBytes(in.readNBytes(size));
            readLine();
        } while (size > 0);
        return body.toByteArray();
    }

    private String readLine() throws IOException {
        int length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (b != '\r') {
                line[length++] = (byte) b;
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
