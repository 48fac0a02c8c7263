package org.tuoling.progress;

import java.util.UUID;

/** Names a site visit. */
public record VisitId(UUID value) {}
