package org.tuoling.demonstration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.demonstration.DemonstrationClock;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.access.SignedIn;

/** The clock of a demonstration, which can be set to an evening worth showing. */
@Path("/api/v1/demonstration/clock")
@Tag(name = "about")
public class DemonstrationClockResource {

    /** What the clock shall show, or shows. */
    public record ClockFace(
            @Schema(examples = "2022-01-10T22:30:00+08:00") @NotNull OffsetDateTime now) {}

    private final DemonstrationClock demonstration;
    private final Clock clock;
    private final Scope scope;

    DemonstrationClockResource(DemonstrationClock demonstration, Clock clock, Scope scope) {
        this.demonstration = demonstration;
        this.clock = clock;
        this.scope = scope;
    }

    @PUT
    @SignedIn
    @Operation(operationId = "moveDemonstrationClock", summary = "Set the clock of a demonstration",
            description = "For the commander, administrator, grid leader and member that came with a demonstration, within the "
                    + "year after its first day. Elsewhere there is no such clock: 404.")
    public ClockFace moveDemonstrationClock(@NotNull @Valid ClockFace request) {
        demonstration.show(scope.caller(), request.now().toInstant());
        return new ClockFace(OffsetDateTime.now(clock));
    }
}
