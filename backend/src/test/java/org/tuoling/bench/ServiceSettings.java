package org.tuoling.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the service is configured with, where the bench has to do the same to compare like with like. */
final class ServiceSettings {

    private ServiceSettings() {}

    /** The statement the service begins every database connection with. */
    static String ofEachConnection() {
        var properties = new Properties();
        try (var file = ServiceSettings.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("quarkus.datasource.jdbc.new-connection-sql");
    }
}
