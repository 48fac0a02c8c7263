package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.tuoling.ledger.PeriodEventKind;

/** Through which day a book was closed when, as its closings and openings tell: months close in their order, and the last one opens first. */
final class Closings {

    /** From the entry after one on, until the next event. */
    private record Since(long lastNumber, LocalDate closedThrough) {}

    private final Deque<YearMonth> closed = new ArrayDeque<>();
    private final List<Since> told = new ArrayList<>();
    private boolean inOrder = true;
    private int passed;

    /** The next event. */
    void add(int number, PeriodEventKind kind, YearMonth month, long lastNumber) {
        inOrder = inOrder
                && number == told.size() + 1
                && (told.isEmpty() || told.getLast().lastNumber() <= lastNumber)
                && switch (kind) {
                    case CLOSED -> closed.isEmpty() || month.equals(closed.peek().plusMonths(1));
                    case REOPENED -> month.equals(closed.peek());
                };
        if (kind == PeriodEventKind.CLOSED) {
            closed.push(month);
        } else {
            closed.poll();
        }
        told.add(new Since(lastNumber, closed.isEmpty() ? null : closed.peek().atEndOfMonth()));
    }

    /** Whether a day was open when an entry was written; entries are asked about in their order. */
    boolean wasOpen(LocalDate day, long number) {
        while (passed < told.size() && told.get(passed).lastNumber() < number) {
            passed++;
        }
        var through = passed == 0 ? null : told.get(passed - 1).closedThrough();
        return through == null || day.isAfter(through);
    }

    /** Whether they go with each other, and end with what the book says. */
    boolean endWith(LocalDate closedThrough) {
        return inOrder && Objects.equals(closedThrough, told.isEmpty() ? null : told.getLast().closedThrough());
    }
}
