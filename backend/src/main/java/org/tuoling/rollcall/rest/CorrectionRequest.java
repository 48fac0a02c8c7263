package org.tuoling.rollcall.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.PersonId;
import org.tuoling.rollcall.CorrectionDetails;
import org.tuoling.rollcall.CorrectionOutcome;
import org.tuoling.rollcall.RollCallId;
import org.tuoling.shared.validation.Line;

/** What turned out about somebody after the roll-call was closed. */
public record CorrectionRequest(
        @NotNull UUID personId,
        @NotNull CorrectionOutcome outcome,
        @Schema(examples = "手机没电，次日核实当晚在宿舍") @NotNull @Line @Size(min = 1, max = 200) String reason) {

    CorrectionDetails toDetails(UUID rollCallId) {
        return new CorrectionDetails(RollCallId.of(rollCallId), PersonId.of(personId), outcome, reason);
    }
}
