package org.tuoling.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tuoling.launch.Database;
import org.tuoling.launch.EmbeddedPostgres;

/** The packaged service as somebody runs it, with its own database in a folder, and ways to do it harm. */
final class Installation {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration PROBE_EVERY = Duration.ofMillis(100);
    private static final long STOP_LIMIT_SECONDS = 60;

    private final Path folder;
    private final int port = freePort();
    private final HttpClient probe = HttpClient.newHttpClient();
    private Process process;

    Installation(Path folder) throws IOException {
        this.folder = folder;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it, and waits until it serves. */
    void start() throws IOException, InterruptedException {
        process = java().start();
        awaitReady();
    }

    /** The service alone, without a word of warning: its database is left behind and runs on. */
    void killService() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The database alone, all its processes at once; the service sees to it that there is one again. */
    void killDatabase() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).getFirst());
        var server = ProcessHandle.of(postmaster).orElseThrow();
        var workers = server.descendants().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
    }

    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (process.waitFor(PROBE_EVERY.toMillis(), TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IllegalStateException("the service is not there; its output is in " + folder.resolve("service.log"));
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).timeout(Duration.ofSeconds(5));
            return probe.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notThere) {
            return false;
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            killService();
        }
    }

    /** What {@code java -jar quarkus-run.jar verify} says, on standard output, and its exit code. */
    int verify() throws IOException, InterruptedException {
        var verify = java("verify");
        verify.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        return verify.start().waitFor();
    }

    /** A look at the data while the service is stopped. */
    <T> T looked(Look<T> look) throws Exception {
        var postgres = EmbeddedPostgres.startIn(folder.resolve("data"));
        try {
            return look.at(postgres.database("tuoling"));
        } finally {
            postgres.stop();
        }
    }

    /** What is asked of the database. */
    interface Look<T> {
        T at(Database database) throws Exception;
    }

    private ProcessBuilder java(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString());
        builder.command().addAll(List.of(arguments));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("service.log").toFile()));
        builder.environment().remove("DATABASE_URL");
        builder.environment().put("TUOLING_PORT", String.valueOf(port));
        builder.environment().put("TUOLING_DATA", folder.resolve("data").toString());
        builder.environment().put("TUOLING_DEMO", "false");
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
