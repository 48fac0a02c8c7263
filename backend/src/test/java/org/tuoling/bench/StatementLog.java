package org.tuoling.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads in the database server's log which statements a request of the service sends, so that the bench cannot drift
 * from it. Only a service that is recorded writes there.
 */
record StatementLog(Path log) {

    /** A request. */
    interface Request {
        void send() throws IOException;
    }

    List<RecordedStatement> during(Request request) throws IOException {
        long before = Files.size(log);
        request.send();
        byte[] all = Files.readAllBytes(log);
        return RecordedStatement.readAll(
                new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8));
    }
}
