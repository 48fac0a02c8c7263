package org.tuoling.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire. */
record HttpCall(byte[] bytes) {

    private static final byte[] NOTHING = {};

    static HttpCall get(String path, String cookie) {
        return of("GET", path, cookie, "", NOTHING);
    }

    static HttpCall post(String path, String cookie, String idempotencyKey, String json) {
        String key = idempotencyKey.isEmpty() ? "" : "Idempotency-Key: " + idempotencyKey + "\r\n";
        String headers = "Content-Type: application/json\r\n" + key;
        return of("POST", path, cookie, headers, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A step of a record, with the version of it last seen. */
    static HttpCall step(String path, String cookie, String idempotencyKey, long version, String json) {
        String headers = "Content-Type: application/json\r\nIdempotency-Key: " + idempotencyKey + "\r\nIf-Match: \"" + version + "\"\r\n";
        return of("POST", path, cookie, headers, json.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpCall of(String method, String path, String cookie, String headers, byte[] body) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + headers
                + (body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n")
                + "\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return new HttpCall(bytes.toByteArray());
    }
}
