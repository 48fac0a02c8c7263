package org.tuoling.grid;

import java.util.UUID;

/** Names a leadership. */
public record GridLeadershipId(UUID value) {}
