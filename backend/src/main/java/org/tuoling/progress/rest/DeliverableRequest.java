package org.tuoling.progress.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.progress.DeliverableDetails;
import org.tuoling.progress.DeliverableUnit;
import org.tuoling.progress.DeliverableView;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A deliverable to be written down or revised. */
public record DeliverableRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID projectId,
        @Schema(description = "Unique in the programme.", examples = "CG-012-1") @NotNull @Code String code,
        @Schema(examples = "骆驼养殖圈舍") @NotNull @Line @Size(max = 120) String nameZh,
        @Schema(examples = "Camel housing") @Line @Size(max = 200) String nameEn,
        @Schema(examples = "3400") @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal quantity,
        @NotNull DeliverableUnit unit,

        @Schema(description = "Left out while it is only promised; not in the future.", examples = "2021-04-28") @Day
        LocalDate deliveredOn) {

    static DeliverableRequest of(DeliverableView kept) {
        return new DeliverableRequest(
                kept.project().id(),
                kept.code(),
                kept.nameZh(),
                kept.nameEn(),
                kept.quantity(),
                kept.unit(),
                kept.deliveredOn());
    }

    DeliverableDetails toDetails() {
        return new DeliverableDetails(new ProjectId(projectId), code, nameZh, nameEn, quantity, unit, deliveredOn);
    }
}
