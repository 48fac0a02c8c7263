package org.tuoling.rollcall.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.rollcall.CorrectionView;
import org.tuoling.rollcall.MyRollCall;
import org.tuoling.rollcall.RollCallDesk;
import org.tuoling.rollcall.RollCallEntryView;
import org.tuoling.rollcall.RollCallId;
import org.tuoling.rollcall.RollCallReader;
import org.tuoling.rollcall.RollCallRecordReader;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;

/** What those who answer for a grid do with its roll-call: the leaders and deputies of it and of those above it. */
@Path("/api/v1/programmes/{programme}/roll-calls/{id}")
@Tag(name = "roll-calls")
public class RollCallActionsResource {

    private final RollCallDesk desk;
    private final RollCallReader calls;
    private final RollCallRecordReader records;
    private final MyRollCall entries;
    private final Idempotency idempotency;
    private final Scope scope;
    private final CallerReach reach;

    RollCallActionsResource(
            RollCallDesk desk,
            RollCallReader calls,
            RollCallRecordReader records,
            MyRollCall entries,
            Idempotency idempotency,
            Scope scope,
            CallerReach reach) {
        this.desk = desk;
        this.calls = calls;
        this.records = records;
        this.entries = entries;
        this.idempotency = idempotency;
        this.scope = scope;
        this.reach = reach;
    }

    @POST
    @Path("/answers")
    @Requires(Permission.ROLL_CALL_LEAD)
    @Operation(operationId = "answerRollCallFor", summary = "Answer for somebody",
            description = "Outweighs the person's own answer, whichever came first; of several leaders' answers the latest counts. "
                    + "Nobody answers for himself here, and nobody at all after the closing (409).")
    public RollCallEntryView answerRollCallFor(@PathParam("id") UUID id, @NotNull @Valid LeaderAnswerRequest request) {
        UUID entry = desk.answerFor(
                scope.programmeId(), reach.now(), request.toAnswer(id), scope.caller().username());
        return entries.entry(scope.programmeId(), entry);
    }

    @POST
    @Path("/confirmation")
    @Requires(Permission.ROLL_CALL_LEAD)
    @Operation(operationId = "confirmRollCall", summary = "Confirm what people have answered for themselves so far",
            description = "All but the caller's own answer, which somebody else confirms.")
    public void confirmRollCall(@PathParam("id") UUID id) {
        desk.confirm(scope.programmeId(), reach.now(), RollCallId.of(id), scope.caller().username());
    }

    @POST
    @Path("/close")
    @Requires(Permission.ROLL_CALL_LEAD)
    @Operation(operationId = "closeRollCall", summary = "Close a roll-call before its time",
            description = "Only when nobody is unresolved (409).")
    public void closeRollCall(@PathParam("id") UUID id) {
        desk.close(scope.programmeId(), reach.now(), RollCallId.of(id));
    }

    @GET
    @Path("/corrections")
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "listRollCallCorrections", summary = "List the late corrections of a roll-call",
            description = "Sorts by `correctedAt`.")
    public Page<CorrectionView> listRollCallCorrections(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        var call = calls.one(scope.programmeId(), reach.now(), id).orElseThrow(Refused::notFound);
        return records.corrections(scope.programmeId(), reach.now(), call.id(), page);
    }

    @POST
    @Path("/corrections")
    @Requires(Permission.ROLL_CALL_LEAD)
    @Operation(operationId = "correctRollCall", summary = "Put a late correction beside an entry of a closed roll-call",
            description = "The entry stays as it was. While the call is open, answer instead (409).")
    public RestResponse<CorrectionView> correctRollCall(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CorrectionRequest request) {
        var details = request.toDetails(id);
        UUID correction = idempotency.once(
                key,
                "correctRollCall",
                details,
                () -> desk.correct(scope.programmeId(), reach.now(), details, scope.caller().username()));
        var view = records.correction(scope.programmeId(), correction).orElseThrow(Refused::notFound);
        return Answers.created(
                Answers.pathOf(scope.programmeCode(), "roll-calls", id) + "/corrections/" + correction, 0, view);
    }

    @GET
    @Path("/corrections/{correctionId}")
    @Requires(Permission.ROLL_CALL_READ)
    @Operation(operationId = "getRollCallCorrection", summary = "Show a late correction")
    public RestResponse<CorrectionView> getRollCallCorrection(
            @PathParam("id") UUID id, @PathParam("correctionId") UUID correctionId) {
        var view = records.correction(scope.programmeId(), reach.now(), id, correctionId).orElseThrow(Refused::notFound);
        return Answers.found(0, view);
    }
}
