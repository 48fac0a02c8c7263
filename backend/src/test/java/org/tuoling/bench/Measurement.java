package org.tuoling.bench;

import java.util.Arrays;
import java.util.List;

/** Throughput, and how long answers took. */
record Measurement(double perSecond, double p50Millis, double p95Millis, double p99Millis) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    static Measurement of(List<long[]> latencies, long nanos) {
        long[] sorted = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was answered in time");
        }
        return new Measurement(
                sorted.length * NANOS_PER_SECOND / nanos, percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99));
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / NANOS_PER_MILLI;
    }
}
