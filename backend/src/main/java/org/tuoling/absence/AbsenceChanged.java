package org.tuoling.absence;

import java.util.UUID;

/**
 * Who is away has changed for a person: a leave was approved, extended, begun, ended or withdrawn, or an outing was.
 * Told in the transaction of the change, so that a roll-call under way follows it or both are undone.
 */
public record AbsenceChanged(UUID programmeId, UUID personId) {}
