package org.tuoling.sdk;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The service as it is shipped, with the demonstration programme in a data directory of its own. */
final class PackagedService implements AutoCloseable {

    static final String PASSWORD = "bell-and-dune-2021";

    private static final Path JAR = Path.of("../target/quarkus-app/quarkus-run.jar");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final long PROBE_EVERY_MILLIS = 200;
    private static final long STOP_LIMIT_SECONDS = 40;

    private final Process process;
    private final Path log;
    private final URI address;

    private PackagedService(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    static PackagedService startIn(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("service.log");
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("DATABASE_URL");
        builder.environment().put("TUOLING_PORT", String.valueOf(port));
        builder.environment().put("TUOLING_DATA", folder.resolve("data").toString());
        builder.environment().put("TUOLING_DEMO", "true");
        builder.environment().put("TUOLING_DEMO_PASSWORD", PASSWORD);
        var service = new PackagedService(builder.start(), log, URI.create("http://127.0.0.1:" + port));
        service.awaitReady();
        return service;
    }

    URI address() {
        return address;
    }

    /** Asks again and again, and ends early when the service does. */
    private void awaitReady() throws InterruptedException {
        var deadline = Instant.now().plus(START_LIMIT);
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http)) {
                if (process.waitFor(PROBE_EVERY_MILLIS, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                    process.destroyForcibly();
                    throw new AssertionError("the packaged service did not become ready; its output is in " + log);
                }
            }
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        try {
            var probe = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
            return http.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the packaged service did not stop; its output is in " + log);
        }
    }
}
