package org.tuoling.budget.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A term that makes a project count for a share. */
@Embeddable
public record ShareTerm(UUID programmeId, UUID termId) {}
