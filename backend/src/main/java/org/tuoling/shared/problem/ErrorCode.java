package org.tuoling.shared.problem;

/**
 * A stable name for one way a request can be refused. Each feature lists its own in an enum; the words
 * are in {@code messages/<part before the dot>.properties} (Chinese) and {@code …_en.properties}.
 */
public interface ErrorCode {

    /** For example {@code twinning.pair-duplicate}; clients may rely on it. */
    String code();

    /** The HTTP status that goes with it. */
    int status();
}
