package org.tuoling.ledger.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.ledger.PeriodDesk;
import org.tuoling.ledger.PeriodReader;
import org.tuoling.ledger.PeriodView;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.problem.Refused;

/** The months of the books. */
@Path("/api/v1/programmes/{programme}/ledger/periods")
@Tag(name = "ledger")
public class LedgerPeriodsResource {

    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private final PeriodDesk desk;
    private final PeriodReader periods;
    private final Idempotency idempotency;
    private final Scope scope;

    LedgerPeriodsResource(PeriodDesk desk, PeriodReader periods, Idempotency idempotency, Scope scope) {
        this.desk = desk;
        this.periods = periods;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.LEDGER_READ)
    @Operation(operationId = "listPeriods", summary = "List the months of the books",
            description = "Latest first, from that of the first entry.")
    public List<PeriodView> listPeriods(
            @Parameter(description = "Recipient place; all when left out.") @QueryParam("placeId") UUID placeId) {
        return periods.all(scope.programmeId(), placeId);
    }

    @POST
    @Path("/{month}/close")
    @Requires(Permission.LEDGER_CLOSE)
    @Operation(operationId = "closePeriod", summary = "Close a month of a book",
            description = "In the order of the months, once a month is over. Nothing more takes effect in it afterwards.")
    public PeriodView closePeriod(
            @Parameter(example = "2021-06") @PathParam("month") @Pattern(regexp = MONTH, message = "{text.month}") String month,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PeriodClosingRequest request) {
        idempotency.once(
                key,
                "closePeriod:" + month,
                request,
                () -> desk.close(scope.programmeId(), PlaceId.of(request.placeId()), YearMonth.parse(month)));
        return shown(month, request.placeId());
    }

    @POST
    @Path("/{month}/reopen")
    @Requires(Permission.LEDGER_REOPEN)
    @Operation(operationId = "reopenPeriod", summary = "Open the last closed month of a book again",
            description = "With a reason, which is kept with the month.")
    public PeriodView reopenPeriod(
            @Parameter(example = "2021-06") @PathParam("month") @Pattern(regexp = MONTH, message = "{text.month}") String month,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ReopeningRequest request) {
        idempotency.once(
                key,
                "reopenPeriod:" + month,
                request,
                () -> desk.reopen(
                        scope.programmeId(), PlaceId.of(request.placeId()), YearMonth.parse(month), request.reason()));
        return shown(month, request.placeId());
    }

    private PeriodView shown(String month, UUID placeId) {
        return periods.one(scope.programmeId(), placeId, YearMonth.parse(month)).orElseThrow(Refused::notFound);
    }
}
