package org.tuoling.rollcall;

import org.tuoling.shared.sql.Row;

/**
 * How many are where in a roll-call.
 *
 * @param expected those who have to answer: all but the excused
 * @param overdue of those, who should be back from an absence
 */
record RollCallCounts(long expected, long present, long accounted, long excused, long overdue, long unresolved) {

    static final RollCallCounts NONE = new RollCallCounts(0, 0, 0, 0, 0, 0);

    /** To be selected from {@code roll_call_entry e}, grouped by call. */
    static final String COLUMNS =
            """
            count(*) filter (where e.status <> 'EXCUSED') as expected,
            count(*) filter (where e.status = 'PRESENT') as present,
            count(*) filter (where e.status = 'ACCOUNTED') as accounted,
            count(*) filter (where e.status = 'EXCUSED') as excused,
            count(*) filter (where e.expectation = 'OVERDUE') as overdue,
            count(*) filter (where e.status in ('PENDING', 'UNRESOLVED')) as unresolved
            """;

    static RollCallCounts read(Row row) {
        return new RollCallCounts(
                row.number("expected"),
                row.number("present"),
                row.number("accounted"),
                row.number("excused"),
                row.number("overdue"),
                row.number("unresolved"));
    }
}
