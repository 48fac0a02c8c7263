package org.tuoling.launch;

/** Something the process does instead of serving: {@code java -jar quarkus-run.jar <name>}. */
public interface Command {

    String name();

    /** Tells what it found on standard output; returns the exit code. */
    int run();
}
