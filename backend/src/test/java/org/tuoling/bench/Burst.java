package org.tuoling.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

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
        var errors = Collections.synchronizedList(new ArrayList<String>());
        var free = new LinkedBlockingQueue<Wire>();
        try (var hands = Executors.newScheduledThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                free.add(new Wire(port));
            }
            long start = System.nanoTime();
            var sent = new ArrayList<Future<?>>();
            for (int i = 0; i < latencies.length; i++) {
                int number = i;
                var request = requests.get(i);
                Callable<Void> sending = () -> {
                    // as many hands as wires: one is always free
                    Wire wire = free.remove();
                    String error = answerTo(wire, request.call());
                    latencies[number] = System.nanoTime() - start - request.at();
                    free.add(wire);
                    if (!error.isEmpty()) {
                        errors.add(error);
                    }
                    return null;
                };
                sent.add(hands.schedule(sending, start + request.at() - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            for (var each : sent) {
                each.get();
            }
            return new Outcome(Measurement.of(List.of(latencies), System.nanoTime() - start), errors);
        } finally {
            for (var wire : free) {
                wire.close();
            }
        }
    }

    private static String answerTo(Wire wire, HttpCall call) throws IOException {
        var answer = wire.send(call);
        return answer.status() == OK ? "" : answer.status() + ": " + answer.text();
    }
}
