package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** A site visit to be written down or revised. */
public record VisitRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID projectId,
        @Schema(description = "Not in the future.", examples = "2022-01-06") @NotNull @Day LocalDate visitedOn,
        @Schema(description = "Who was there; the caller when left out.") UUID visitorId,

        @Schema(examples = "二层砌体完成，现场整洁，安全网需补两处。") @NotBlank @Prose @Size(max = 2000)
        String note,

        @Schema(description = "Pictures sent before and not used yet.") @Size(max = 9)
        List<@NotNull UUID> attachmentIds) {}
