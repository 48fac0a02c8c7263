package org.tuoling.grid;

import java.util.UUID;

/** Names a membership. */
public record GridMembershipId(UUID value) {}
