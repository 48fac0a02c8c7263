package org.tuoling.twinning.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.twinning.PairLevel;

/**
 * The pair above, with a copy of its level and life. A foreign key keeps the copy true and a check compares it with the
 * pair's own life, so that no pair outlives the one above it even when both change in the same instant.
 */
@Embeddable
public record ParentLife(
        UUID parentId,
        @Enumerated(EnumType.STRING) PairLevel parentLevel,
        LocalDate parentStartsOn,
        LocalDate parentLastsUntil) {

    static ParentLife of(Pair parent) {
        return parent == null
                ? null
                : new ParentLife(parent.id(), parent.level(), parent.startsOn(), parent.lastsUntil());
    }
}
