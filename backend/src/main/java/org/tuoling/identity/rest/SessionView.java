package org.tuoling.identity.rest;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.identity.ProgrammeName;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.Grant;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Role;

/** Who one is, and what one may do in which programme. */
public record SessionView(AccountLine account, List<ProgrammeAccess> programmes) {

    /** The account of a session. */
    @Schema(name = "SessionAccount")
    public record AccountLine(
            UUID id,
            @Schema(examples = "project-officer") String username,
            @Schema(examples = "项目专员") String displayName,
            @Schema(description = "True when somebody else chose the password.") boolean mustChangePassword) {}

    /** What the account may do in one programme. */
    @Schema(name = "ProgrammeAccess")
    public record ProgrammeAccess(
            @Schema(description = "Programme code.", examples = "huzhou-10") String code,
            @Schema(examples = "湖州市第十批援疆") String nameZh,
            @Schema(nullable = true) String nameEn,
            List<Role> roles,
            List<Permission> permissions,
            @Schema(description = "The deployed person the account belongs to.", nullable = true) UUID personId,
            @Schema(description = "The unit a partner speaks for.", nullable = true) UUID organisationId) {}

    static SessionView from(Caller caller, boolean mustChangePassword, List<ProgrammeName> names) {
        var account = new AccountLine(caller.accountId(), caller.username(), caller.displayName(), mustChangePassword);
        var byCode = caller.grants().stream().collect(Collectors.groupingBy(Grant::programmeCode));
        var programmes = names.stream()
                .filter(name -> byCode.containsKey(name.code()))
                .map(name -> access(name, byCode.get(name.code())))
                .sorted(Comparator.comparing(ProgrammeAccess::code))
                .toList();
        return new SessionView(account, programmes);
    }

    private static ProgrammeAccess access(ProgrammeName name, List<Grant> grants) {
        return new ProgrammeAccess(
                name.code(),
                name.nameZh(),
                name.nameEn(),
                grants.stream().map(Grant::role).toList(),
                grants.stream()
                        .flatMap(g -> g.role().permissions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                grants.stream().map(Grant::personId).filter(id -> id != null).findFirst().orElse(null),
                grants.stream().map(Grant::organisationId).filter(id -> id != null).findFirst().orElse(null));
    }
}
