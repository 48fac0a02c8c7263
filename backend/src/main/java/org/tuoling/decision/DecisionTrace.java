package org.tuoling.decision;

import java.util.List;

/** A decision as the history keeps it: with everybody's seat. */
record DecisionTrace(DecisionView decision, List<SeatView> seats) {}
