package org.tuoling.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An account as the administrators of a programme see it. */
public record AccountView(
        UUID id,
        @Schema(examples = "wang.min") String username,
        @Schema(examples = "王敏") String displayName,
        @Schema(description = "Roles in this programme.") List<Role> roles,
        @Schema(description = "The deployed person a member is.", nullable = true) Ref person,
        @Schema(description = "The unit a partner speaks for.", nullable = true) Ref organisation,
        @Schema(description = "A disabled account cannot sign in.", examples = "false") boolean disabled,
        @Schema(description = "True until the owner has chosen a password of his own.", examples = "false")
                boolean mustChangePassword,
        @Schema(examples = "0") long version) {

    static AccountView read(Row row) {
        return new AccountView(
                row.id("id"),
                row.text("username"),
                row.text("display_name"),
                row.texts("roles").stream().map(Role::valueOf).toList(),
                row.ref("person"),
                row.ref("organisation"),
                row.flag("disabled"),
                row.flag("must_change_password"),
                row.number("version"));
    }
}
