package org.tuoling.team;

import java.util.Set;
import java.util.UUID;

/**
 * When people are expected at a meeting has changed: it was arranged, moved, called off or taken out, or who is expected
 * was. Told in the transaction of the change, so that a roll-call under way follows it or both are undone.
 */
public record MeetingChanged(UUID programmeId, Set<UUID> personIds) {}
