package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads branches for lists, details and exports. */
@ApplicationScoped
public class BranchReader {

    private static final String COLUMNS =
            """
            b.id, b.code, b.name_zh, b.name_en, b.founded_on, b.dissolved_on, b.version,
            (select count(*) from branch_membership m
             where m.programme_id = b.programme_id and m.branch_id = b.id and %s between m.starts_on and m.last_day) as members
            """;
    private static final String FROM = "branch b";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "b.code").date("foundedOn", "b.founded_on");

    private static final String MEMBERS =
            """
            select m.person_name, m.role
            from branch_membership m
            where m.programme_id = ? and m.branch_id = ? and ? between m.starts_on and m.last_day
            order by array_position(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'MEMBER'], m.role),
                     m.person_name, m.id
            """;
    private static final String BELONGS =
            """
            select m.id from branch_membership m
            where m.programme_id = ? and m.branch_id = ? and m.person_id = ? and ? between m.starts_on and m.last_day
            """;

    private final Sql sql;
    private final Today today;

    BranchReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<BranchView> page(UUID programmeId, PageQuery query) {
        return filtered(programmeId, query.q).page(query, SORTS, BranchView::read);
    }

    public void each(UUID programmeId, PageQuery query, Consumer<BranchView> sink) {
        filtered(programmeId, query.q).each(query.sort, SORTS, BranchView::read, sink);
    }

    public Optional<BranchView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + columns() + " from " + FROM + " where b.programme_id = ? and b.id = ?",
                BranchView::read,
                programmeId,
                id);
    }

    public Optional<BranchView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + columns() + " from " + FROM + " where b.programme_id = ? and b.code = ?",
                BranchView::read,
                programmeId,
                code);
    }

    /** Who belongs to it today, for those who keep branches and for its own members; nobody else learns of them. */
    public Optional<List<BranchMember>> members(Reach reach, UUID branchId) {
        var day = today.date();
        if (!reach.isEverybody()
                && sql.one(BELONGS, row -> row.id("id"), reach.programmeId(), branchId, reach.self(), day).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sql.list(
                MEMBERS,
                row -> new BranchMember(row.text("person_name"), row.oneOf(BranchRole.class, "role")),
                reach.programmeId(),
                branchId,
                day));
    }

    private String columns() {
        return COLUMNS.formatted("date '" + today.date() + "'");
    }

    private ListQuery filtered(UUID programmeId, String typed) {
        return new ListQuery(sql, columns(), FROM, "b.id")
                .where("b.programme_id = ?", programmeId)
                .search("b.search_text", typed);
    }
}
