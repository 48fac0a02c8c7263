package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.MatterDetails;
import org.tuoling.decision.MatterView;
import org.tuoling.decision.Share;
import org.tuoling.decision.VotingRule;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A matter to be registered or revised. */
public record MatterRequest(
        @Schema(description = "Unique in the programme at any time; a later rule takes the same code.", examples = "CONTRACT")
        @NotNull @Code
        String code,
        @Schema(examples = "重大合同签订") @NotNull @Line @Size(max = 100) String nameZh,
        @Schema(examples = "Signing large contracts") @Line @Size(max = 100) String nameEn,
        @NotNull DecisionKind kind,
        @Schema(description = "How many should attend at least; three where nothing is said, and never fewer.", examples = "3")
        @Min(VotingRule.LEAST_ROSTER) @Max(100)
        Integer minimumRoster,
        @Schema(description = "How many must be present; more than half where nothing is said, two thirds for an appointment.")
        @Valid
        Share present,
        @Schema(description = "How many must vote yes; more than half where nothing is said.") @Valid Share yes,
        @Schema(examples = "2020-01-15") @NotNull @Day LocalDate validFrom,
        @Schema(description = "Its last day.") @Day LocalDate validTo) {

    /** The request that would describe a matter as it is kept. */
    static MatterRequest of(MatterView matter) {
        return new MatterRequest(
                matter.code(),
                matter.nameZh(),
                matter.nameEn(),
                matter.kind(),
                matter.minimumRoster(),
                matter.present(),
                matter.yes(),
                matter.validFrom(),
                matter.validTo());
    }

    MatterDetails toDetails() {
        var usual = VotingRule.usualFor(kind);
        var rule = new VotingRule(
                minimumRoster == null ? usual.minimumRoster() : minimumRoster,
                present == null ? usual.present() : present,
                yes == null ? usual.yes() : yes);
        return new MatterDetails(code, nameZh, nameEn, kind, rule, validFrom, validTo);
    }
}
