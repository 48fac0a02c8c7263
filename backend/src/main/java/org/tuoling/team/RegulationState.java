package org.tuoling.team;

/** Where a regulation stands. */
public enum RegulationState {
    /** No version of it has been adopted. */
    DRAFT,
    IN_FORCE,
    REPEALED
}
