package org.tuoling.rollcall.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.rollcall.MyRollCall;
import org.tuoling.rollcall.MyRollCallView;
import org.tuoling.rollcall.RollCallDesk;
import org.tuoling.rollcall.RollCallEntryView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;

/** The roll-call as the phone of a deployed person has it. */
@Path("/api/v1/programmes/{programme}/my")
@Tag(name = "roll-calls")
public class MyRollCallResource {

    private final MyRollCall evening;
    private final RollCallDesk desk;
    private final Scope scope;
    private final CallerReach reach;

    MyRollCallResource(MyRollCall evening, RollCallDesk desk, Scope scope, CallerReach reach) {
        this.evening = evening;
        this.desk = desk;
        this.scope = scope;
        this.reach = reach;
    }

    @GET
    @Path("/roll-call")
    @Requires(Permission.ROLL_CALL_ANSWER)
    @Operation(operationId = "getMyRollCall", summary = "Show this evening's roll-call and one's entry in it",
            description = "Until this evening's opens, last evening's and what became of it; `opensAt` is this evening's "
                    + "once last evening's is closed.")
    public MyRollCallView getMyRollCall() {
        return evening.thisEvening(scope.programmeId(), reach.now());
    }

    @POST
    @Path("/roll-call-answers")
    @Requires(Permission.ROLL_CALL_ANSWER)
    @Operation(operationId = "answerMyRollCall", summary = "Say that one is there",
            description = "Sent again with the same `id` it is the same answer, and answered as before even after the closing. "
                    + "Both times are kept. A time after the arrival or before the opening is not refused: it is counted as "
                    + "those, and the entry says that the clock was off.")
    public RollCallEntryView answerMyRollCall(@NotNull @Valid MyAnswerRequest request) {
        UUID entry = desk.answer(
                scope.programmeId(), request.toAnswer(scope.self()), scope.caller().username());
        return evening.entry(scope.programmeId(), entry);
    }
}
