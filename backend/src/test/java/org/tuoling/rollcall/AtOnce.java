package org.tuoling.rollcall;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things done in the same moment, each by a thread of its own. */
final class AtOnce {

    private AtOnce() {}

    /** Tells what each came to, in their order. */
    static <T> List<T> run(List<Callable<T>> actions) throws Exception {
        var barrier = new CyclicBarrier(actions.size());
        try (var hands = Executors.newFixedThreadPool(actions.size())) {
            var running = new ArrayList<Future<T>>();
            for (var action : actions) {
                running.add(hands.submit(() -> {
                    barrier.await();
                    return action.call();
                }));
            }
            var outcomes = new ArrayList<T>();
            for (var outcome : running) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    static Callable<Void> doing(Runnable action) {
        return () -> {
            action.run();
            return null;
        };
    }
}
