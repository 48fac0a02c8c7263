package org.tuoling.twinning.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.twinning.PairDetails;
import org.tuoling.twinning.PairId;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.PairState;
import org.tuoling.twinning.PairView;

/** A pair to be registered or revised. */
public record PairRequest(
        @Schema(description = "Unique in the programme.", examples = "JD-SCH-01") @NotNull @Code String code,
        @NotNull PairLevel level,
        @Schema(description = "A unit on the supporting side, of a kind that fits the level.") @NotNull UUID supportingId,
        @Schema(description = "A unit on the recipient side, of a kind that fits the level.") @NotNull UUID recipientId,
        @Schema(description = "The pair above: a school pair for classes (required), a township pair for villages, a district pair for townships.")
                UUID parentId,
        @Schema(examples = "2020-04-01") @NotNull @Day LocalDate startsOn,
        @Schema(description = "Whether a new pair waits to be confirmed; an edit cannot change it.", examples = "false")
                Boolean proposed) {

    /** The request that would describe a pair as it is kept. */
    static PairRequest of(PairView pair) {
        return new PairRequest(
                pair.code(),
                pair.level(),
                pair.supporting().id(),
                pair.recipient().id(),
                Ref.idOf(pair.parent()),
                pair.startsOn(),
                pair.state() == PairState.PROPOSED);
    }

    PairDetails toDetails() {
        return new PairDetails(
                code,
                level,
                OrganisationId.of(supportingId),
                OrganisationId.of(recipientId),
                PairId.of(parentId),
                startsOn,
                proposed);
    }
}
