package org.tuoling.launch;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;

/** Runs the command the process was started with, on the database and without serving anybody. */
public class CommandRun implements QuarkusApplication {

    /** No port is opened, no timer runs, nothing is prepared or migrated: a command looks and does not touch. */
    static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "tuoling.start.prepare", "false");

    private static final int UNKNOWN = 64;

    private final Instance<Command> commands;

    CommandRun(@Any Instance<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        var command = commands.stream()
                .filter(each -> each.name().equals(arguments[0]))
                .findFirst();
        if (command.isEmpty()) {
            System.err.println("Tuoling knows no command “" + arguments[0] + "”; there is: "
                    + String.join(", ", commands.stream().map(Command::name).sorted().toList()));
            return UNKNOWN;
        }
        return command.get().run();
    }
}
