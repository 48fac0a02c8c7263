package org.tuoling.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at work at once until they are told to stop; each ends what he has begun. */
final class Shift {

    private final ExecutorService threads;
    private final List<Future<?>> people = new ArrayList<>();
    private volatile boolean over;

    private Shift(int people) {
        this.threads = Executors.newFixedThreadPool(people);
    }

    static Shift of(int people, Runnable deed) {
        var shift = new Shift(people);
        for (int i = 0; i < people; i++) {
            shift.people.add(shift.threads.submit(() -> {
                while (!shift.over) {
                    deed.run();
                }
            }));
        }
        return shift;
    }

    /** Fails when one of them was refused something. */
    void end() throws Exception {
        over = true;
        threads.shutdown();
        for (Future<?> person : people) {
            person.get();
        }
    }

    /** Whether all are still at it: who was refused something has gone home. */
    boolean isWhole() {
        return people.stream().noneMatch(Future::isDone);
    }
}
