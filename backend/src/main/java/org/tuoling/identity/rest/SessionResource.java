package org.tuoling.identity.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.identity.SignIn;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Public;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.access.SignedIn;

/** Signing in and out. */
@Path("/api/v1")
@Tag(name = "session")
public class SessionResource {

    private final SignIn signIn;
    private final Scope scope;

    SessionResource(SignIn signIn, Scope scope) {
        this.signIn = signIn;
        this.scope = scope;
    }

    /** What one types to sign in. */
    public record SignInRequest(
            @Schema(examples = "project-officer") @NotNull @Size(min = 1, max = 60) String username,
            @Schema(examples = "correct horse battery") @NotNull @Size(min = 1, max = 128) String password) {}

    /** The old password, to show that it is the owner who asks, and the new one. */
    public record PasswordChangeRequest(
            @Schema(examples = "correct horse battery") @NotNull @Size(min = 1, max = 128) String currentPassword,
            @Schema(description = "At least 10 characters.", examples = "three camels in the snow")
                    @NotNull @Size(min = 1, max = 128)
                    String newPassword) {}

    @POST
    @Path("/session")
    @Public
    @Operation(operationId = "openSession", summary = "Sign in",
            description = "Opens a session and sets the cookie `tuoling_session` that every other operation asks for. "
                    + "After several failures from one address for one user name, further attempts have to wait (429).")
    public RestResponse<SessionView> openSession(@NotNull @Valid SignInRequest request, @Context HttpServerRequest http) {
        var opened = signIn.open(request.username(), request.password(), addressOf(http));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(opened.caller()))
                .header("Location", "/api/v1/session")
                .cookie(cookie(opened.cookie(), -1, http.isSSL()))
                .build();
    }

    @GET
    @Path("/session")
    @SignedIn
    @Operation(operationId = "getSession", summary = "Tell who one is and what one may do")
    public SessionView getSession() {
        return view(scope.caller());
    }

    @DELETE
    @Path("/session")
    @SignedIn
    @Operation(operationId = "closeSession", summary = "Sign out")
    public RestResponse<Void> closeSession(@Context HttpServerRequest http) {
        signIn.close(scope.caller());
        return gone(http);
    }

    @DELETE
    @Path("/sessions")
    @SignedIn
    @Operation(operationId = "closeAllSessions", summary = "Sign out everywhere",
            description = "Ends every session of the account, on all devices, and revokes its calendar addresses.")
    public RestResponse<Void> closeAllSessions(@Context HttpServerRequest http) {
        signIn.closeEverywhere(scope.caller());
        return gone(http);
    }

    @PUT
    @Path("/session/password")
    @SignedIn
    @Operation(operationId = "changePassword", summary = "Change one's password",
            description = "Ends every other session of the account and renews the cookie of this one. "
                    + "Wrong current passwords count as failures to sign in do (429).")
    public RestResponse<Void> changePassword(@NotNull @Valid PasswordChangeRequest request, @Context HttpServerRequest http) {
        var opened = signIn.changePassword(
                scope.caller(), request.currentPassword(), request.newPassword(), addressOf(http));
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie(opened.cookie(), -1, http.isSSL()))
                .build();
    }

    private SessionView view(Caller caller) {
        return SessionView.from(caller, signIn.mustChangePassword(caller), signIn.programmeNames());
    }

    /** The visitor's; behind a trusted proxy it is the one the proxy forwards. */
    private static String addressOf(HttpServerRequest http) {
        return http.remoteAddress().hostAddress();
    }

    private static RestResponse<Void> gone(HttpServerRequest http) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0, http.isSSL()))
                .build();
    }

    /** Out of reach of scripts and never sent along by other sites. */
    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(Callers.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(secure)
                .maxAge(maxAge)
                .build();
    }
}
