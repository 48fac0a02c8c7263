package org.tuoling.identity.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.identity.AccountDetails;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.validation.Line;

/** What an administrator may change of an account; the user name stays. */
public record AccountRevisionRequest(
        @Schema(examples = "王敏") @NotNull @Line @Size(max = 60) String displayName,
        @Schema(description = "Roles in this programme.") @NotEmpty Set<@NotNull Role> roles,
        @Schema(description = "The deployed person whose account it is. Roles that take separate hands (commander, project officer, finance officer) have to name him; a member or leader without one sees nobody.") UUID personId,
        @Schema(description = "The unit a partner speaks for.") UUID organisationId,
        @Schema(description = "A disabled account cannot sign in.", examples = "false") boolean disabled) {

    AccountDetails toDetails() {
        return new AccountDetails(displayName, roles, personId, organisationId, disabled);
    }
}
