package org.tuoling.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One run of the PostgreSQL server on a cluster. */
final class PostgresProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final int PID_LINE = 0;
    private static final int STATUS_LINE = 7;
    private static final long POLL_MILLIS = 20;

    private final Process process;

    private PostgresProcess(Process process) {
        this.process = process;
    }

    static PostgresProcess start(Path binaries, Path cluster, int port, Path log) throws IOException {
        stopOrphan(binaries, cluster);
        var command = command(
                binaries.resolve("bin/postgres").toString(),
                "-D", cluster.toString(),
                "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "shared_buffers=256MB",
                "-c", "max_connections=100",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC",
                // statements and refused rows hold what people keep confidential
                "-c", "log_error_verbosity=terse",
                "-c", "log_min_error_statement=panic");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var started = new PostgresProcess(process);
        if (!await(START_LIMIT, () -> !process.isAlive() || started.isReady(cluster)) || !process.isAlive()) {
            process.destroyForcibly();
            throw new LaunchRefused("the embedded PostgreSQL did not start; its reasons are in " + log);
        }
        return started;
    }

    /** The server refuses to run as root; in a user namespace of its own, root is nobody. */
    static List<String> command(String... words) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(words));
        return command;
    }

    /** The server writes its state on line 8 of its pid file; line 1 tells that the file is not an older server's. */
    private boolean isReady(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE
                    && lines.get(PID_LINE).strip().equals(String.valueOf(process.pid()))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * After the service was killed its server goes on alone. It is stopped, and every process of our programs waited
     * for: a dead one not yet reaped would look like a running server.
     */
    private static void stopOrphan(Path binaries, Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String program = binaries.resolve("bin/postgres").toString();
        var orphans = ProcessHandle.allProcesses()
                .filter(handle -> handle.info().command().map(program::equals).orElse(false))
                .toList();
        String first = Files.readAllLines(pidFile).getFirst().strip();
        for (ProcessHandle orphan : orphans) {
            if (String.valueOf(orphan.pid()).equals(first)) {
                signal(orphan.pid(), "INT");
            }
        }
        if (!await(STOP_LIMIT, () -> orphans.stream().noneMatch(ProcessHandle::isAlive))) {
            orphans.forEach(ProcessHandle::destroyForcibly);
            await(STOP_LIMIT, () -> orphans.stream().noneMatch(ProcessHandle::isAlive));
        }
        Files.deleteIfExists(pidFile);
    }

    /** Fast shutdown, and an immediate one (recovery at the next start) when clients do not let go. */
    void stop() {
        signal(process.pid(), "INT");
        if (!exitsWithin(STOP_LIMIT)) {
            signal(process.pid(), "QUIT");
            exitsWithin(STOP_LIMIT);
        }
    }

    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    private boolean exitsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void signal(long pid, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
        } catch (IOException noKill) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean await(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
