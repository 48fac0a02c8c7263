package org.tuoling.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The people of the headquarters at their desks. Whatever the service leaves without an answer, or answers with a failure of
 * its own, they send again as it was, with the same key, until it is answered.
 */
final class Office {

    private static final String PROGRAMME = "/api/v1/programmes/" + LedgerFrame.CODE + "/";
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final AtomicLong sentAgain = new AtomicLong();

    Office(String address) {
        this.address = address;
    }

    /** A request the service had no failure with, and refused. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(String what) {
            super(what);
        }
    }

    JsonNode get(String username, String path) {
        return answered(request(username, path).GET());
    }

    /** Sends a step until it is answered. @param version the version last seen, or null */
    JsonNode post(String username, String path, String key, Long version, String body) {
        var request = request(username, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return answered(request);
    }

    /** How often something had to be sent again. */
    long sentAgain() {
        return sentAgain.get();
    }

    private HttpRequest.Builder request(String username, String path) {
        return HttpRequest.newBuilder(URI.create(address + PROGRAMME + path))
                .header("Cookie", cookies.computeIfAbsent(username, this::signedIn))
                .header("Accept-Language", "en");
    }

    private String signedIn(String username) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, LedgerFrame.PASSWORD);
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return until(request).headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private JsonNode answered(HttpRequest.Builder request) {
        var answer = until(request);
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new RefusedException(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        try {
            return json.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private HttpResponse<String> until(HttpRequest.Builder request) {
        while (true) {
            try {
                var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
                boolean meant = answer.statusCode() < FIRST_FAILURE && !isPassing(answer);
                if (meant) {
                    return answer;
                }
            } catch (IOException cutOff) {
                // whether it was done nobody knows: that is what is tried here
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            sentAgain.incrementAndGet();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The database was in each other's way; asked to come again. */
    private static boolean isPassing(HttpResponse<String> answer) {
        return answer.statusCode() == CONFLICT && answer.body().contains("\"request.conflict\"");
    }
}
