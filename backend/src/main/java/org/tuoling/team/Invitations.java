package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/** Turns an invitation into the people it means on a day. */
@ApplicationScoped
class Invitations {

    private static final String OF_BRANCH =
            """
            select m.person_id from branch_membership m
            where m.programme_id = ? and m.branch_id = ? and ? between m.starts_on and m.last_day
            """;
    private static final String OF_GRID =
            """
            with recursive below (id) as (
                select g.id from grid g where g.programme_id = ? and g.id = ?
                union
                select c.id from grid c join below b on c.parent_id = b.id
            )
            select m.person_id from grid_membership m join below b on b.id = m.grid_id
            where m.programme_id = ? and ? between m.starts_on and m.last_day
            """;

    private final Sql sql;
    private final PersonSearch people;
    private final BranchReader branches;

    Invitations(Sql sql, PersonSearch people, BranchReader branches) {
        this.sql = sql;
        this.people = people;
        this.branches = branches;
    }

    List<NamedPerson> meantBy(Invitation invitation, UUID programmeId, LocalDate day) {
        var named = people.found(programmeId, invitation.personIds());
        if (named.size() < invitation.personIds().size()) {
            throw Refused.at("expectedPersonIds", TeamError.PERSON_UNKNOWN);
        }
        var ids = new LinkedHashSet<>(invitation.personIds());
        if (invitation.branchId() != null) {
            ids.addAll(ofBranch(programmeId, invitation.branchId().value(), day));
        }
        if (invitation.gridId() != null) {
            ids.addAll(ofGrid(programmeId, invitation.gridId(), day));
        }
        return ids.size() == named.size() ? named : people.found(programmeId, ids);
    }

    private List<UUID> ofBranch(UUID programmeId, UUID branchId, LocalDate day) {
        if (branches.one(programmeId, branchId).isEmpty()) {
            throw Refused.at("expectedBranchId", TeamError.BRANCH_UNKNOWN);
        }
        return sql.list(OF_BRANCH, row -> row.id("person_id"), programmeId, branchId, day);
    }

    private List<UUID> ofGrid(UUID programmeId, UUID gridId, LocalDate day) {
        if (sql.one("select g.id from grid g where g.programme_id = ? and g.id = ?", row -> row.id("id"), programmeId, gridId)
                .isEmpty()) {
            throw Refused.at("expectedGridId", TeamError.GRID_UNKNOWN);
        }
        return sql.list(OF_GRID, row -> row.id("person_id"), programmeId, gridId, programmeId, day);
    }
}
