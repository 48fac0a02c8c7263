package org.tuoling.personnel.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Why somebody has to see the confidential fields of a person. */
public record DisclosureRequest(
        @Schema(description = "Kept in the access record.", examples = "联系家属") @NotNull @Line @Size(min = 2, max = 200)
                String reason) {}
