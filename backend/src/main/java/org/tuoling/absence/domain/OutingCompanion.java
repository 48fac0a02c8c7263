package org.tuoling.absence.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody of the team who comes along. */
@Embeddable
record OutingCompanion(UUID programmeId, UUID personId) {}
