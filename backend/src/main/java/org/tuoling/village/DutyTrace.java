package org.tuoling.village;

import java.time.LocalDate;
import org.tuoling.shared.sql.Ref;

/**
 * What the history keeps of a duty. More people read the history than may see whose duty it is and what he noted; those
 * who may find that in the duty itself.
 */
record DutyTrace(Ref kind, LocalDate periodStart, LocalDate dueOn, int number, DutyState state, LocalDate doneOn) {

    static DutyTrace of(DutyView duty) {
        return new DutyTrace(
                duty.kind(), duty.periodStart(), duty.dueOn(), duty.number(), duty.state(), duty.doneOn());
    }
}
