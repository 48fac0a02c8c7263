package org.tuoling.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests that come when they come, whether or not the answers to earlier ones have: each has its own moment, and how long
 * it took is counted from then, so that a service that falls behind cannot hide it.
 */
final class Burst {

    private static final int OK = 200;

    private final int port;
    private final int connections;

    Burst(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** A request and when it comes, in nanoseconds from the start. */
    record Timed(long at, HttpCall call) {}

    /** What came of it: latencies of all, and what was not answered with 200. */
    record Outcome(Measurement measured, List<String> errors) {}

    /** @param requests in the order of their moments */
    Outcome send(List<Timed> requests) throws Exception {
        var latencies = new long[requests.size()];
        var errors = new ArrayList<String>();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        try (var hands = Executors.newFixedThreadPool(connections)) {
            Callable<Void> sending = () -> {
                try (var wire = new Wire(port)) {
                    for (int i = next.getAndIncrement(); i < latencies.length; i = next.getAndIncrement()) {
                        var request = requests.get(i);
                        TimeUnit.NANOSECONDS.sleep(request.at() - (System.nanoTime() - start));
                        String error = answerTo(wire, request.call());
                        latencies[i] = System.nanoTime() - start - request.at();
                        if (!error.isEmpty()) {
                            synchronized (errors) {
                                errors.add(error);
                            }
                        }
                    }
                }
                return null;
            };
            for (var done : hands.invokeAll(Collections.nCopies(connections, sending))) {
                done.get();
            }
        }
        return new Outcome(Measurement.of(List.of(latencies), System.nanoTime() - start), errors);
    }

    private static String answerTo(Wire wire, HttpCall call) throws IOException {
        var answer = wire.send(call);
        return answer.status() == OK ? "" : answer.status() + ": " + answer.text();
    }
}
