package org.tuoling.team;

import java.util.UUID;

/**
 * Whether one person was there.
 *
 * @param reason why not
 */
public record Attended(UUID personId, Attendance attendance, String reason) {}
