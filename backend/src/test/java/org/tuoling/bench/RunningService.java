package org.tuoling.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tuoling.launch.Database;

/** The packaged service in a process of its own, with a small heap, on the database of the bench. */
final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration PROBE_EVERY = Duration.ofMillis(100);
    private static final long STOP_LIMIT_SECONDS = 40;

    private final Process process;
    private final int port;

    private RunningService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningService on(Database database, Path log) throws IOException, InterruptedException {
        return start(address(database), Map.of(), log);
    }

    /**
     * A second one that is asked, not loaded: the server logs every statement it sends, and nothing it does by itself comes
     * between. So the one under load never pays for the log.
     */
    static RunningService recordedOn(Database database, Path log) throws IOException, InterruptedException {
        String address = address(database) + "&options=-c%20log_statement=all";
        return start(address, Map.of("QUARKUS_SCHEDULER_ENABLED", "false"), log);
    }

    private static String address(Database database) {
        return database.jdbcUrl() + "?user=" + database.username() + "&password=" + database.password();
    }

    private static RunningService start(String address, Map<String, String> settings, Path log)
            throws IOException, InterruptedException {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TUOLING_PORT", String.valueOf(port));
        builder.environment().put("TUOLING_DEMO", "false");
        builder.environment().put("DATABASE_URL", address);
        builder.environment().putAll(settings);
        var service = new RunningService(builder.start(), port);
        service.awaitReady(log);
        return service;
    }

    int port() {
        return port;
    }

    /** Watches the process for a while: whoever waits for what the service does learns that it has died. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void awaitReady(Path log) throws InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (endsWithin(PROBE_EVERY) || System.nanoTime() > deadline) {
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
