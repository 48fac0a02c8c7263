package org.tuoling.bench;

import java.io.PrintStream;

/** What was measured, as a table. */
final class Report {

    private static final double INDICATORS_AIM_MILLIS = 100;
    private static final double GROWTH_AIM = 1.3;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String title) {
        out.printf("%n%s%n%-34s %10s %8s %8s %8s %10s %10s %7s %5s%n", title, "", "answers/s", "p50 ms", "p95 ms", "p99 ms",
                "SQL/s", "limit/s", "share", "aim");
    }

    void bare(String name, Measurement measured) {
        out.printf("%s%n", line(name, measured));
    }

    /** Beside the limit that the wire and the database set together when both use the same cores. */
    void scenario(Scenario scenario, Measurement measured, Measurement bare, Measurement sql) {
        double limit = 1 / (1 / bare.perSecond() + 1 / sql.perSecond());
        double share = measured.perSecond() / limit;
        String aim = scenario.aim() == 0 ? "" : "%5.2f%s".formatted(scenario.aim(), share < scenario.aim() ? "  missed" : "");
        out.printf("%s %10.0f %10.0f %7.2f %s%n", line(scenario.name(), measured), sql.perSecond(), limit, share, aim);
    }

    void indicators(Measurement alone) {
        out.printf("%s   aim: p95 below %.0f ms%s%n", line("all indicators, one at a time", alone), INDICATORS_AIM_MILLIS,
                alone.p95Millis() < INDICATORS_AIM_MILLIS ? "" : "  missed");
    }

    /** How many times slower a list has become with a table ten times as large. */
    void growth(Scenario scenario, Measurement small, Measurement large) {
        double ratio = small.perSecond() / large.perSecond();
        out.printf("%s   %.2f times slower; aim: %.1f at most%s%n", line(scenario.name(), large), ratio, GROWTH_AIM,
                ratio > GROWTH_AIM ? "  missed" : "");
    }

    void note(String text, Object... values) {
        out.printf(text + "%n", values);
    }

    private static String line(String name, Measurement measured) {
        return "%-34s %10.0f %8.2f %8.2f %8.2f"
                .formatted(name, measured.perSecond(), measured.p50Millis(), measured.p95Millis(), measured.p99Millis());
    }
}
