package org.tuoling.project.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.project.ProjectState;

/** A document to be demanded of a step. */
public record DocumentDemandRequest(
        @Schema(description = "The state it is needed for, on the undisturbed path.", examples = "ACCEPTED") @NotNull
        ProjectState to,

        @Schema(examples = "ACCEPTANCE") @NotNull DocumentKind kind) {}
