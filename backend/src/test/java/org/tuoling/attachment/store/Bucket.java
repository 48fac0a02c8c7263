package org.tuoling.attachment.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket in memory that answers as S3 does: to requests signed with its key over what really arrived, to others 403. */
final class Bucket implements StoreConfig.Bucket, AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private String expectedSecret = secretKey();

    Bucket() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    Map<String, byte[]> kept() {
        return kept;
    }

    void changeSecret() {
        expectedSecret = "another";
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        if (!isSigned(exchange, body)) {
            exchange.sendResponseHeaders(403, -1);
        } else if (exchange.getRequestMethod().equals("PUT")) {
            kept.put(path, body);
            exchange.sendResponseHeaders(200, -1);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            kept.remove(path);
            exchange.sendResponseHeaders(204, -1);
        } else if (kept.containsKey(path)) {
            exchange.sendResponseHeaders(200, kept.get(path).length);
            exchange.getResponseBody().write(kept.get(path));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        String hash = headers.getFirst("x-amz-content-sha256");
        var signed = new TreeMap<>(Map.of(
                "host", headers.getFirst("Host"),
                "x-amz-content-sha256", hash,
                "x-amz-date", headers.getFirst("x-amz-date")));
        var expected = new S3Signature(accessKey(), expectedSecret, region())
                .authorization(exchange.getRequestMethod(), exchange.getRequestURI(), signed);
        return hash.equals(sha256(body)) && expected.equals(headers.getFirst("Authorization"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public String region() {
        return "cn-east";
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String accessKey() {
        return "key";
    }

    @Override
    public String secretKey() {
        return "secret";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
