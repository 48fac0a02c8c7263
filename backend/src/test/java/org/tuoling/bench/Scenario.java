package org.tuoling.bench;

import java.util.List;
import java.util.function.LongFunction;

/**
 * One kind of request and the share of the combined limit it should reach.
 *
 * @param call the request of this number
 * @param kinds how many requests differ; from there on they come again
 * @param marker what the request that is recorded has in it and no other may have; empty when it can be sent again
 */
record Scenario(String name, double aim, LongFunction<HttpCall> call, int kinds, String marker) {

    /** Its number in the scenario's own counting, outside what a load ever reaches. */
    static final long RECORDED = -1;

    static Scenario reading(String name, double aim, List<HttpCall> calls) {
        return new Scenario(name, aim, number -> calls.get((int) (number % calls.size())), calls.size(), "");
    }

    static Scenario creating(String name, double aim, String marker, LongFunction<HttpCall> call) {
        return new Scenario(name, aim, call, 1, marker);
    }

    HttpCall recorded(int kind) {
        return call.apply(marker.isEmpty() ? kind : RECORDED);
    }
}
