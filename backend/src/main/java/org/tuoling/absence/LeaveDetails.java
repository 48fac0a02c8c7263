package org.tuoling.absence;

import org.tuoling.personnel.PersonId;

/** What somebody asks for. */
public record LeaveDetails(PersonId personId, LeaveKindId kindId, AwayTime time, String reason) {}
