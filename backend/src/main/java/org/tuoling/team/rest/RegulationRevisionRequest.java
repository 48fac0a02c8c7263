package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;
import org.tuoling.team.RegulationArea;
import org.tuoling.team.RegulationDetails;

/** What is said of a regulation besides its wording, to be revised. */
public record RegulationRevisionRequest(
        @Schema(description = "Its number, unique in the programme.", examples = "ZD-01") @NotNull @Code String code,
        @Schema(examples = "请假销假管理办法") @NotNull @Line @Size(max = 200) String nameZh,
        @Schema(examples = "Rules on leave and return") @Line @Size(max = 300) String nameEn,
        @NotNull RegulationArea area,
        @Schema(description = "The code of the one thing it rules, where figures or gates look for it.",
                examples = "COLLECTIVE-DECISION") @Code String subject) {

    RegulationDetails toDetails() {
        return new RegulationDetails(code, nameZh, nameEn, area, subject);
    }
}
