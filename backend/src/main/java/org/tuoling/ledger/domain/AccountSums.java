package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What went through an account, in all and on each day, as a check adds it up. */
final class AccountSums {

    /** What went through on one day. */
    private static final class Day {
        private long in;
        private long out;
        private long lowest = Long.MAX_VALUE;
        private long postings;

        private long moved(long came, long went) {
            in += came;
            out += went;
            postings++;
            lowest = Math.min(lowest, in - out);
            return in - out;
        }

        private boolean is(DayTotals told) {
            return told.inMinor() == in && told.outMinor() == out && told.lowestMinor() == lowest && told.postings() == postings;
        }
    }

    private final Map<LocalDate, Day> days = new HashMap<>();
    private long in;
    private long out;

    /** @return what the day came to with this */
    long give(LocalDate day, long amountMinor) {
        out += amountMinor;
        return days.computeIfAbsent(day, on -> new Day()).moved(0, amountMinor);
    }

    /** @return what the day came to with this */
    long receive(LocalDate day, long amountMinor) {
        in += amountMinor;
        return days.computeIfAbsent(day, on -> new Day()).moved(amountMinor, 0);
    }

    long balance() {
        return in - out;
    }

    boolean are(long inMinor, long outMinor) {
        return in == inMinor && out == outMinor;
    }

    /** Whether a day was as it is told; it is asked about once. */
    boolean had(DayTotals told) {
        var day = days.remove(told.day());
        return day != null && day.is(told);
    }

    /** Whether there are days nobody asked about. */
    boolean hasMore() {
        return !days.isEmpty();
    }
}
