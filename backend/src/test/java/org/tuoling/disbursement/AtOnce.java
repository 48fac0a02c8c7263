package org.tuoling.disbursement;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests at one moment. */
final class AtOnce {

    private AtOnce() {}

    static List<Response> send(List<Callable<Response>> requests) throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        try (var hands = Executors.newFixedThreadPool(requests.size())) {
            var running = new ArrayList<Future<Response>>();
            for (var request : requests) {
                running.add(hands.submit(() -> {
                    barrier.await();
                    return request.call();
                }));
            }
            var answers = new ArrayList<Response>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
