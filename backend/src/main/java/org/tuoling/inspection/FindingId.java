package org.tuoling.inspection;

import java.util.UUID;

/** Names a finding. */
public record FindingId(UUID value) {}
