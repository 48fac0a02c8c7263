package org.tuoling.rollcall;

import org.tuoling.personnel.PersonId;

/** What turned out about a person after the roll-call was closed, and how it was found out. */
public record CorrectionDetails(RollCallId rollCallId, PersonId personId, CorrectionOutcome outcome, String reason) {}
