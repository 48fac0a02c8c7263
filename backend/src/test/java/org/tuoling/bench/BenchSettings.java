package org.tuoling.bench;

import java.time.Duration;

/** How large the programme is and how long it is put under load, from system properties {@code bench.*}. */
record BenchSettings(int donations, int people, int connections, Duration warmUp, Duration limit, int requests) {

    static BenchSettings fromSystemProperties() {
        return new BenchSettings(
                number("donations", 100_000),
                number("people", 20_000),
                number("connections", 16),
                Duration.ofSeconds(number("warm-up-seconds", 10)),
                Duration.ofSeconds(number("seconds", 10)),
                number("requests", 200_000));
    }

    /** The same for a table ten times as large. */
    BenchSettings tenfold() {
        return new BenchSettings(donations * 10, people * 10, connections, warmUp, limit, requests);
    }

    private static int number(String name, int otherwise) {
        int number = Integer.getInteger("bench." + name, otherwise);
        if (number < 1) {
            throw new IllegalArgumentException("bench." + name + " has to be above zero");
        }
        return number;
    }
}
