package org.tuoling.rollcall;

import java.time.LocalDate;
import java.util.List;
import org.tuoling.grid.GridId;
import org.tuoling.personnel.PersonId;

/** A roll-call of an evening gone by that was kept on paper. */
public record PaperRollCall(GridId gridId, LocalDate heldOn, List<Line> lines) {

    public static final int LINES_MAX = 1000;

    /**
     * What the paper says of one person.
     *
     * @param expectation why somebody was excused; of anybody else what was known beforehand, if anything
     */
    public record Line(PersonId personId, EntryStatus status, Expectation expectation, String reason) {}
}
