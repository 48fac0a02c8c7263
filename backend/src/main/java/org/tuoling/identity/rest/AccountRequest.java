package org.tuoling.identity.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.identity.AccountDetails;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.validation.Line;

/** An account to be opened, or somebody with an account elsewhere to be given roles here. */
public record AccountRequest(
        @Schema(description = "What the owner types to sign in: small letters, digits and . _ -", examples = "wang.min")
                @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,59}", message = "{identity.username}")
                String username,
        @Schema(examples = "王敏") @NotNull @Line @Size(max = 60) String displayName,
        @Schema(description = "First password, which the app asks the owner to change; leave out for somebody who has an account already.", examples = "sand dunes at dawn")
                @Size(min = 1, max = 128)
                String password,
        @Schema(description = "Roles in this programme.") @NotEmpty Set<@NotNull Role> roles,
        @Schema(description = "The deployed person whose account it is. Roles that take separate hands (commander, project officer, finance officer) have to name him; a member or leader without one sees nobody.") UUID personId,
        @Schema(description = "The unit a partner speaks for.") UUID organisationId) {

    /** What may be kept of the request: a hash of a password that somebody could guess is no secret. */
    AccountRequest withoutPassword() {
        return new AccountRequest(username, displayName, null, roles, personId, organisationId);
    }

    AccountDetails toDetails() {
        return new AccountDetails(displayName, roles, personId, organisationId, false);
    }
}
