package org.tuoling.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tuoling.launch.Database;

/** The packaged service in a process of its own, with a small heap, on the database of the bench. */
final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final long PROBE_EVERY_MILLIS = 100;
    private static final long STOP_LIMIT_SECONDS = 40;

    private final Process process;
    private final int port;

    private RunningService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningService on(Database database, Path log) throws IOException, InterruptedException {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TUOLING_PORT", String.valueOf(port));
        builder.environment().put("TUOLING_DEMO", "false");
        builder.environment()
                .put("DATABASE_URL", database.jdbcUrl() + "?user=" + database.username() + "&password=" + database.password());
        var service = new RunningService(builder.start(), port);
        service.awaitReady(log);
        return service;
    }

    int port() {
        return port;
    }

    private void awaitReady(Path log) throws InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (process.waitFor(PROBE_EVERY_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the service did not become ready; its output is in " + log);
            }
        }
    }

    private boolean isReady() {
        try (var wire = new Wire(port)) {
            return wire.send(HttpCall.get("/q/health/ready", "")).status() == 200;
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
        }
    }
}
