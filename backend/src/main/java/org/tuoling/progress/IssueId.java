package org.tuoling.progress;

import java.util.UUID;

/** Names an issue or risk. */
public record IssueId(UUID value) {}
