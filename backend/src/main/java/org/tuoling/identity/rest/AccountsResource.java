package org.tuoling.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.identity.AccountFilter;
import org.tuoling.identity.AccountOffice;
import org.tuoling.identity.AccountReader;
import org.tuoling.identity.AccountView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.idempotency.Idempotency;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** The accounts that hold roles in a programme. */
@Path("/api/v1/programmes/{programme}/accounts")
@Tag(name = "accounts")
public class AccountsResource {

    private final AccountOffice office;
    private final AccountReader reader;
    private final Idempotency idempotency;
    private final Scope scope;

    AccountsResource(AccountOffice office, AccountReader reader, Idempotency idempotency, Scope scope) {
        this.office = office;
        this.reader = reader;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** A password an administrator sets; the owner is asked to choose another. */
    public record PasswordResetRequest(
            @Schema(description = "At least 10 characters.", examples = "sand dunes at dawn")
                    @NotNull @Size(min = 1, max = 128)
                    String password) {}

    @GET
    @Requires(Permission.ACCOUNT_READ)
    @Operation(operationId = "listAccounts", summary = "List accounts",
            description = "Those that hold a role in the programme. Sorts by `username` (default) and `displayName`.")
    public Page<AccountView> listAccounts(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageQuery page) {
        return reader.page(scope.programmeId(), filter, page);
    }

    @POST
    @Requires(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "openAccount", summary = "Open an account, or invite one",
            description = "With a password it opens a new account; without, it gives an existing account roles here. A role that takes separate hands has to name its person (else 422 `identity.person-missing`).")
    public RestResponse<AccountView> openAccount(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AccountRequest request) {
        UUID id = idempotency.once(key, "openAccount", request.withoutPassword(), () -> request.password() == null
                ? office.invite(scope.programmeId(), request.username(), request.toDetails())
                : office.open(scope.programmeId(), request.username(), request.password(), request.toDetails()));
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.created(Answers.pathOf(scope.programmeCode(), "accounts", id), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.ACCOUNT_READ)
    @Operation(operationId = "getAccount", summary = "Show an account")
    public RestResponse<AccountView> getAccount(@PathParam("id") UUID id) {
        var view = reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
        return Answers.found(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "reviseAccount", summary = "Revise or disable an account",
            description = "Name and being disabled hold in every programme, so they take an administrator of each. A role that takes separate hands has to name its person (else 422 `identity.person-missing`), unless the account is disabled.")
    public RestResponse<AccountView> reviseAccount(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AccountRevisionRequest request) {
        office.revise(scope.caller(), scope.programmeId(), id, ETag.required(ifMatch), request.toDetails());
        return getAccount(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "dismissAccount", summary = "Take an account's roles in the programme back")
    public void dismissAccount(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        office.dismiss(scope.caller(), scope.programmeId(), id, ETag.required(ifMatch));
    }

    @POST
    @Path("/{id}/password")
    @Requires(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "resetPassword", summary = "Set a password for somebody who forgot his",
            description = "Ends the account's sessions and calendar addresses; the app asks its owner to choose another when he next signs in.")
    public void resetPassword(@PathParam("id") UUID id, @NotNull @Valid PasswordResetRequest request) {
        office.resetPassword(scope.caller(), scope.programmeId(), id, request.password());
    }

    @DELETE
    @Path("/{id}/sessions")
    @Requires(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "endSessionsOfAccount", summary = "Sign somebody out everywhere",
            description = "Ends every session of the account and revokes its calendar addresses, for example after a phone was lost.")
    public void endSessions(@PathParam("id") UUID id) {
        office.endSessions(scope.caller(), scope.programmeId(), id);
    }
}
