package org.tuoling.absence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of those who approve a leave one after another.
 *
 * @param level the level of the grid tree, of a {@link Authority#LEVEL_LEADER} only; 1 is the root
 */
@Embeddable
public record Approver(
        @NotNull @Enumerated(EnumType.STRING) Authority authority,
        @Schema(description = "Of LEVEL_LEADER only: the level of the grid tree; 1 is the root.", examples = "1", nullable = true)
        @Min(1)
        @Max(9)
        Integer level) {

    /** Nobody in particular has been named, so the commander decides. */
    public static final Approver COMMANDER = new Approver(Authority.COMMANDER, null);

    /** Whether it names a level if and only if it needs one. */
    public boolean whole() {
        return (authority == Authority.LEVEL_LEADER) == (level != null);
    }
}
