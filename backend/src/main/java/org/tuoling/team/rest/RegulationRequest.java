package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.team.RegulationArea;
import org.tuoling.team.RegulationDetails;
import org.tuoling.team.RegulationVersionView;
import org.tuoling.team.RegulationView;
import org.tuoling.team.VersionDetails;

/** A regulation to be registered with its first version. */
public record RegulationRequest(
        @Schema(description = "Its number, unique in the programme.", examples = "ZD-01") @NotNull @Code String code,
        @Schema(examples = "请假销假管理办法") @NotNull @Line @Size(max = 200) String nameZh,
        @Schema(examples = "Rules on leave and return") @Line @Size(max = 300) String nameEn,
        @NotNull RegulationArea area,
        @Schema(description = "The code of the one thing it rules, where figures or gates look for it.",
                examples = "COLLECTIVE-DECISION") @Code String subject,
        @Schema(description = "Its wording.") @NotNull @Prose @Size(min = 1, max = 100_000) String text,
        @Schema(description = "When that was adopted; none while it is a draft.", examples = "2020-03-16") @Day
                LocalDate adoptedOn) {

    /** The request that would describe a regulation as it is kept. */
    static RegulationRequest of(RegulationView regulation, RegulationVersionView first) {
        return new RegulationRequest(
                regulation.code(),
                regulation.nameZh(),
                regulation.nameEn(),
                regulation.area(),
                regulation.subject(),
                first.text(),
                first.adoptedOn());
    }

    RegulationDetails toDetails() {
        return new RegulationDetails(code, nameZh, nameEn, area, subject);
    }

    VersionDetails toFirstVersion() {
        return new VersionDetails(text, adoptedOn);
    }
}
