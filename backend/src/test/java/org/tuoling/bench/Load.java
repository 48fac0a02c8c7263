package org.tuoling.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Sends as fast as answers come, over so many connections, until a number or a time is reached. */
final class Load {

    private final BenchSettings settings;

    Load(BenchSettings settings) {
        this.settings = settings;
    }

    /** One connection's work: sends what bears this number. */
    interface Client extends AutoCloseable {
        void send(long number) throws Exception;
    }

    /** Opens a connection. */
    interface Opening {
        Client open() throws Exception;
    }

    /** Warmed up first: code that just started says nothing about code that runs. */
    Measurement measure(Opening opening) throws Exception {
        return measure(opening, settings.connections());
    }

    Measurement measure(Opening opening, int connections) throws Exception {
        var number = new AtomicLong();
        run(opening, connections, number, settings.warmUp().toNanos());
        return run(opening, connections, number, settings.limit().toNanos());
    }

    private Measurement run(Opening opening, int connections, AtomicLong number, long nanos) throws Exception {
        var clients = new ArrayList<Client>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                clients.add(opening.open());
            }
            long last = number.get() + settings.requests();
            long start = System.nanoTime();
            var work = clients.stream()
                    .<Callable<long[]>>map(client -> () -> drive(client, number, last, start + nanos))
                    .toList();
            var latencies = new ArrayList<long[]>();
            for (Future<long[]> part : threads.invokeAll(work)) {
                latencies.add(part.get());
            }
            return Measurement.of(latencies, System.nanoTime() - start);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        } finally {
            for (Client client : clients) {
                client.close();
            }
        }
    }

    private static long[] drive(Client client, AtomicLong number, long last, long end) throws Exception {
        var latencies = new long[1024];
        int count = 0;
        long before = System.nanoTime();
        while (before < end) {
            long next = number.getAndIncrement();
            if (next >= last) {
                break;
            }
            client.send(next);
            long after = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
            }
            latencies[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(latencies, count);
    }
}
