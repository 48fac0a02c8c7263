package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project to be linked to a village. */
public record VillageProjectRequest(
        @Schema(description = "A village of the recipient side.") @NotNull UUID villageId, @NotNull UUID projectId) {}
