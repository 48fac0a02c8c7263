package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.team.HonourDetails;
import org.tuoling.team.HonourLevel;
import org.tuoling.team.HonourView;

/** An honour to be registered or revised. */
public record HonourRequest(
        @Schema(description = "Unique in the programme.", examples = "RY-01") @NotNull @Code String code,
        @Schema(examples = "民族团结先进集体") @NotNull @Line @Size(max = 200) String titleZh,
        @Schema(examples = "Advanced collective") @Line @Size(max = 300) String titleEn,
        @NotNull HonourLevel level,
        @Schema(examples = "新疆维吾尔自治区") @NotNull @Line @Size(max = 120) String awardedBy,
        @Schema(description = "Not in the future.", examples = "2021-06-30") @NotNull @Day LocalDate awardedOn,
        @Schema(description = "Whose it is; none when it is the team's.") UUID personId) {

    /** The request that would describe an honour as it is kept. */
    static HonourRequest of(HonourView honour) {
        return new HonourRequest(
                honour.code(),
                honour.titleZh(),
                honour.titleEn(),
                honour.level(),
                honour.awardedBy(),
                honour.awardedOn(),
                Ref.idOf(honour.person()));
    }

    HonourDetails toDetails() {
        return new HonourDetails(code, titleZh, titleEn, level, awardedBy, awardedOn, PersonId.of(personId));
    }
}
