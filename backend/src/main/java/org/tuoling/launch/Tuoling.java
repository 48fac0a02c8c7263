package org.tuoling.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.InetAddress;
import java.util.Map;

/**
 * The process: first the database, then the service; stopped in the opposite order. With an argument it runs a
 * {@link Command} instead of the service.
 */
@QuarkusMain
public class Tuoling {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    /** Exit code for what the operator has to put right: a port in use, a data directory of somebody else. */
    private static final int MISCONFIGURED = 78;

    public static void main(String... arguments) {
        try {
            var settings = LaunchSettings.from(System.getenv());
            settings.trustedProxies().properties().forEach(System::setProperty);
            boolean serves = arguments.length == 0;
            if (!serves) {
                CommandRun.SETTINGS.forEach(System::setProperty);
            }
            chooseDatabase(settings, serves);
        } catch (LaunchRefused refused) {
            System.err.println();
            System.err.println("Tuoling cannot start: " + refused.getMessage());
            System.exit(MISCONFIGURED);
        }
        if (arguments.length > 0) {
            Quarkus.run(CommandRun.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /** Development reloads call main again in the same process: the database chosen first stays. */
    private static void chooseDatabase(LaunchSettings settings, boolean serves) {
        if (System.getProperty(JDBC_URL) != null) {
            return;
        }
        if (serves) {
            settings.refusePortInUse();
        } else {
            settings.refuseWithoutData();
        }
        if (settings.externalDatabase().isPresent()) {
            settings.externalDatabase().get().refuseOutOfReach();
            use(settings.externalDatabase().get());
            return;
        }
        var postgres = EmbeddedPostgres.startIn(settings.dataDirectory());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterService(postgres), "stop-postgres"));
        use(postgres.database("tuoling"));
    }

    private static void use(Database database) {
        Map.of(JDBC_URL, database.jdbcUrl(),
                        "quarkus.datasource.username", database.username(),
                        "quarkus.datasource.password", database.password())
                .forEach(System::setProperty);
    }

    /** Hooks run side by side, but the service has to write its last things before its database goes. */
    private static void stopAfterService(EmbeddedPostgres postgres) {
        var service = io.quarkus.runtime.Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        postgres.stop();
    }

    /** The loopback address, for what only this machine should reach. */
    static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
