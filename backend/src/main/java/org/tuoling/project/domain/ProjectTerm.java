package org.tuoling.project.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A term a project counts as, with the classification that has no other in this project. */
@Embeddable
public record ProjectTerm(UUID programmeId, UUID classificationId, UUID termId) {}
