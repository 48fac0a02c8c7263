package org.tuoling.project.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A further place a project is carried out at. */
@Embeddable
public record ProjectPlace(UUID programmeId, UUID placeId) {}
