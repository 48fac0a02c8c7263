package org.tuoling.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the operator may choose before anything runs, from environment variables. */
record LaunchSettings(
        int port, Path dataDirectory, Optional<Database> externalDatabase, TrustedProxies trustedProxies) {

    private static final int PORT_MAX = 65_535;

    static LaunchSettings from(Map<String, String> environment) {
        String url = environment.getOrDefault("DATABASE_URL", "");
        return new LaunchSettings(
                port(environment.getOrDefault("TUOLING_PORT", "8080")),
                Path.of(environment.getOrDefault("TUOLING_DATA", "data")).toAbsolutePath().normalize(),
                url.isBlank() ? Optional.empty() : Optional.of(Database.parse(url.strip())),
                TrustedProxies.parse(environment.getOrDefault("TUOLING_TRUSTED_PROXY", "")));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= PORT_MAX) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with a number out of range
        }
        throw new LaunchRefused("TUOLING_PORT is “" + text + "”; it has to be a number from 1 to 65535");
    }

    /** A command looks at what is there; where nothing is, a new cluster would only hide a folder that was mistyped. */
    void refuseWithoutData() {
        if (externalDatabase.isEmpty() && !Files.isDirectory(dataDirectory)) {
            throw new LaunchRefused("there is no data folder " + dataDirectory + "; set TUOLING_DATA or DATABASE_URL");
        }
    }

    /** Asked before the database is started, so that a wrong port costs nothing. */
    void refusePortInUse() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException inUse) {
            throw new LaunchRefused("port " + port + " is in use; stop what uses it, or choose another with TUOLING_PORT=8081");
        }
    }
}
