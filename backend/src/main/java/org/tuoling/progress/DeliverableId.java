package org.tuoling.progress;

import java.util.UUID;

/** Names a deliverable. */
public record DeliverableId(UUID value) {}
