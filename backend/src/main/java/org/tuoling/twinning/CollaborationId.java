package org.tuoling.twinning;

import java.util.UUID;

/** Names a collaboration project. */
public record CollaborationId(UUID value) {}
