package org.tuoling.programme.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.programme.ProgrammeDetails;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** A programme to be opened or revised. */
public record ProgrammeRequest(
        @Schema(description = "Its place in every address: small letters, digits and hyphens. Cannot be changed later.", examples = "huzhou-11")
                @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}[a-z0-9]", message = "{programme.code}")
                String code,
        @Schema(examples = "湖州市第十一批援疆") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Huzhou, eleventh batch") @Line @Size(max = 200) String nameEn,
        @Schema(examples = "2023-01-01") @NotNull @Day LocalDate startsOn,
        @Schema(examples = "2025-12-31") @Day LocalDate endsOn,
        @Schema(examples = "第十一批") @Prose @Size(max = 2000) String note) {

    ProgrammeDetails toDetails() {
        return new ProgrammeDetails(code, nameZh, nameEn, startsOn, endsOn, note);
    }
}
