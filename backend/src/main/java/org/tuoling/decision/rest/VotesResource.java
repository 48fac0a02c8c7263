package org.tuoling.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.DecisionView;
import org.tuoling.decision.SeatView;
import org.tuoling.decision.VotingDesk;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** Decisions on their way through the vote. */
@Path("/api/v1/programmes/{programme}/decisions/{id}")
@Tag(name = "decisions")
public class VotesResource {

    private final VotingDesk desk;
    private final DecisionReader reader;
    private final DecisionAccess access;
    private final Idempotency idempotency;
    private final Scope scope;

    VotesResource(
            VotingDesk desk, DecisionReader reader, DecisionAccess access, Idempotency idempotency, Scope scope) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @Path("/roster")
    @Requires(Permission.DECISION_READ)
    @Operation(operationId = "getDecisionRoster", summary = "Show who should attend and how everybody voted",
            description = "By the person's number, at most 100.")
    public List<SeatView> getDecisionRoster(@PathParam("id") UUID id) {
        access.found(id);
        return reader.seats(scope.programmeId(), id);
    }

    @PUT
    @Path("/roster")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "setDecisionRoster", summary = "Say who should attend, who is there and who recuses himself",
            description = "Once the vote is open, who should attend is settled (422 `decision.roster-settled`); the rest can still be told. A vote written down for somebody falls away when he does not take part; one he cast himself stands (409 `decision.voted-himself`).")
    public RestResponse<DecisionView> setDecisionRoster(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RosterRequest request) {
        desk.seat(scope.programmeId(), DecisionId.of(id), ETag.required(ifMatch), request.toDetails());
        return answer(id);
    }

    @POST
    @Path("/opening")
    @Requires(Permission.DECISION_WRITE)
    @Operation(operationId = "openDecision", summary = "Put a decision to the vote",
            description = "On the day of the meeting or later, and with no fewer on the roster than the matter demands (422 `decision.roster-too-small`). From then on neither the proposal nor who should attend changes.")
    public RestResponse<DecisionView> openDecision(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        long version = ETag.required(ifMatch);
        idempotency.once(key, "openDecision", id, () -> {
            desk.open(scope.programmeId(), DecisionId.of(id), version);
            return id;
        });
        return answer(id);
    }

    @PUT
    @Path("/votes/{personId}")
    @Requires(Permission.DECISION_VOTE)
    @Operation(operationId = "castDecisionVote", summary = "Vote, or write down how somebody voted",
            description = "Everybody for himself, while the vote is open; those who keep decisions for others too, unless they voted themselves (409 `decision.voted-himself`). Whoever recused himself does not vote (422 `decision.recused`).")
    public RestResponse<SeatView> castDecisionVote(
            @PathParam("id") UUID id, @PathParam("personId") UUID personId, @NotNull @Valid VoteRequest request) {
        if (access.isSelf(personId)) {
            desk.castOwn(scope.programmeId(), DecisionId.of(id), Hand.of(scope), request.vote());
        } else {
            access.requireKeeper();
            desk.writeDown(scope.programmeId(), DecisionId.of(id), personId, Hand.of(scope), request.vote());
        }
        var seat = reader.seats(scope.programmeId(), id).stream()
                .filter(each -> each.person().id().equals(personId))
                .findFirst()
                .orElseThrow();
        return RestResponse.ok(seat);
    }

    @POST
    @Path("/closing")
    @Requires(Permission.DECISION_CLOSE)
    @Operation(operationId = "closeDecision", summary = "Close the vote with its minutes",
            description = "The rule of the matter makes the result, and nothing of it changes afterwards. Everybody who takes part must have voted (409 `decision.votes-missing`). Not by whoever wrote down votes of others, with whatever account (409 `decision.closed-by-keeper`), nor by whose vote alone would pass it (409 `decision.closed-by-only-voter`).")
    public RestResponse<DecisionView> closeDecision(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DecisionClosingRequest request) {
        long version = ETag.required(ifMatch);
        idempotency.once(key, "closeDecision", List.of(id, request), () -> {
            desk.close(scope.programmeId(), DecisionId.of(id), version, Hand.of(scope), request.minutes().strip());
            return id;
        });
        return answer(id);
    }

    private RestResponse<DecisionView> answer(UUID id) {
        var view = access.found(id);
        return Answers.found(view.version(), view);
    }
}
