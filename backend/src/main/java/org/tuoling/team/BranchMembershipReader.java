package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

/** Reads who belongs to which branch, within the reader's reach. */
@ApplicationScoped
public class BranchMembershipReader {

    private static final String COLUMNS =
            """
            m.id, m.role, m.starts_on, m.ends_on, m.version,
            m.branch_id, b.code as branch_code, b.name_zh as branch_name_zh, b.name_en as branch_name_en,
            m.person_id, p.code as person_code, m.person_name as person_name_zh, null::text as person_name_en
            """;
    private static final String FROM =
            """
            branch_membership m
            left join branch b on b.id = m.branch_id
            left join person p on p.id = m.person_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("personName")
            .text("personName", "m.person_name")
            .date("startsOn", "m.starts_on");

    private final Sql sql;
    private final Today today;

    BranchMembershipReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<BranchMembershipView> page(Reach reach, BranchMembershipFilter filter, PageQuery query) {
        return filtered(reach, filter, query.q).page(query, SORTS, BranchMembershipView::read);
    }

    public void each(
            Reach reach, BranchMembershipFilter filter, PageQuery query, Consumer<BranchMembershipView> sink) {
        filtered(reach, filter, query.q).each(query.sort, SORTS, BranchMembershipView::read, sink);
    }

    /** What a person is in branches on a day or is to be later, the earliest first. */
    List<BranchMembershipView> from(UUID programmeId, UUID personId, LocalDate day) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where m.programme_id = ? and m.person_id = ? and m.last_day >= ? order by m.starts_on",
                BranchMembershipView::read,
                programmeId,
                personId,
                day);
    }

    public Optional<BranchMembershipView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.id = ?",
                BranchMembershipView::read,
                programmeId,
                id);
    }

    /** The line of a person in a branch that begins on this day. */
    Optional<BranchMembershipView> starting(UUID programmeId, UUID branchId, UUID personId, LocalDate startsOn) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where m.programme_id = ? and m.branch_id = ? and m.person_id = ? and m.starts_on = ?",
                BranchMembershipView::read,
                programmeId,
                branchId,
                personId,
                startsOn);
    }

    /** What the person is in branches on the day. */
    List<BranchMembershipView> heldOn(UUID programmeId, UUID personId, LocalDate day) {
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where m.programme_id = ? and m.person_id = ? and ? between m.starts_on and m.last_day",
                BranchMembershipView::read,
                programmeId,
                personId,
                day);
    }

    private ListQuery filtered(Reach reach, BranchMembershipFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "m.id")
                .where("m.programme_id = ?", reach.programmeId())
                .whereIfGiven("m.branch_id = ?", filter.branchId)
                .whereIfGiven("m.person_id = ?", filter.personId)
                .whereIfGiven("m.role = ?", filter.role)
                .whereIfGiven("m.starts_on <= ?", filter.on)
                .whereIfGiven("m.last_day >= ?", filter.on)
                .search("m.person_search", typed);
        return reach.narrow(list, "m.person_id", today.date());
    }
}
