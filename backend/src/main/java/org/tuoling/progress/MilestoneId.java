package org.tuoling.progress;

import java.util.UUID;

/** Names a milestone. */
public record MilestoneId(UUID value) {}
