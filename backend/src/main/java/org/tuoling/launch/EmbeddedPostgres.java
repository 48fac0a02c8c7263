package org.tuoling.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The PostgreSQL that comes with the service: its own cluster in the data directory, reachable from this machine
 * only, with a random password, and durable (fsync stays on).
 */
public final class EmbeddedPostgres {

    private static final String USER = "tuoling";

    private final DataDirectory data;
    private final Path binaries;
    private final int port;
    private final String password;
    private volatile PostgresProcess server;
    private volatile boolean stopping;

    private EmbeddedPostgres(DataDirectory data, Path binaries, int port, String password) {
        this.data = data;
        this.binaries = binaries;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on the cluster in this folder, which is made when there is none. */
    public static EmbeddedPostgres startIn(Path folder) {
        var data = DataDirectory.open(folder);
        try {
            refuseOtherMajor(data);
            Path binaries = PostgresBinaries.unpackedIn(data);
            String password = data.password();
            initialise(data, binaries);
            var postgres = new EmbeddedPostgres(data, binaries, freePort(), password);
            postgres.startServer();
            return postgres;
        } catch (IOException failure) {
            data.release();
            throw new LaunchRefused("the embedded PostgreSQL cannot be prepared in " + folder + ": " + failure.getMessage(), failure);
        } catch (LaunchRefused refused) {
            data.release();
            throw refused;
        }
    }

    /** Connects to the database of this name, which is made when there is none. */
    public Database database(String name) {
        var maintenance = address("postgres");
        try (var connection = DriverManager.getConnection(maintenance.jdbcUrl(), USER, password);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return address(name);
                }
            }
            statement.execute("create database " + name);
            return address(name);
        } catch (SQLException failure) {
            throw new LaunchRefused("the embedded PostgreSQL refuses the database " + name + ": " + failure.getMessage(), failure);
        }
    }

    public synchronized void stop() {
        stopping = true;
        server.stop();
        data.release();
    }

    private Database address(String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, password);
    }

    /** The server is started again when it dies under the service; readiness is down meanwhile. */
    private synchronized void startServer() throws IOException {
        if (stopping) {
            return;
        }
        server = PostgresProcess.start(binaries, data.cluster(), port, data.log());
        server.onExit(() -> {
            if (!stopping) {
                System.err.println("The embedded PostgreSQL ended unexpectedly and is started again; see " + data.log());
                restart();
            }
        });
    }

    private void restart() {
        try {
            startServer();
        } catch (IOException | LaunchRefused failure) {
            System.err.println("The embedded PostgreSQL could not be started again: " + failure.getMessage());
        }
    }

    /** Made in a neighbouring folder and then renamed, so that a half-done cluster is never taken for a whole one. */
    private static void initialise(DataDirectory data, Path binaries) throws IOException {
        if (Files.exists(data.cluster())) {
            return;
        }
        Path making = data.cluster().resolveSibling("postgres.new");
        Trees.delete(making);
        var command = PostgresProcess.command(
                binaries.resolve("bin/initdb").toString(),
                "-D", making.toString(),
                "-U", USER,
                "--pwfile=" + data.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new LaunchRefused("the embedded PostgreSQL could not make its cluster; its reasons are in " + data.log());
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new LaunchRefused("interrupted while making the database cluster", interrupted);
        }
        Files.move(making, data.cluster());
    }

    private static void refuseOtherMajor(DataDirectory data) throws IOException {
        Path version = data.cluster().resolve("PG_VERSION");
        if (!Files.exists(data.cluster())) {
            return;
        }
        if (!Files.exists(version)) {
            throw new LaunchRefused("the folder " + data.cluster() + " holds no PostgreSQL cluster; move it away, or choose another TUOLING_DATA");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new LaunchRefused("the data folder was made by PostgreSQL " + found + ", this Tuoling carries "
                    + PostgresBinaries.MAJOR + "; use the Tuoling that made it, or move the data first");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, Tuoling.loopback())) {
            return socket.getLocalPort();
        }
    }
}
