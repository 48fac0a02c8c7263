package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.grid.domain.GridDuties;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.sql.Sql;

/** Keeps the declaration that from a day on everybody on post sits in a grid, and says who would break it. */
@ApplicationScoped
public class GridDutyRegister {

    private static final String TYPE = "grid-duty";
    private static final int NAMED = 10;

    private static final String UNPLACED =
            """
            select p.code || ' ' || p.name as person, count(*) over () as people
            from person p
            where p.programme_id = ?
              and exists (select from deployment d
                          where d.programme_id = p.programme_id and d.person_id = p.id and d.last_day >= ?)
              and not isempty(days_unplaced(p.programme_id, p.id, ?))
            order by p.code
            limit ?
            """;

    private final GridDuties duties;
    private final Sql sql;
    private final ChangeLog changes;

    GridDutyRegister(GridDuties duties, Sql sql, ChangeLog changes) {
        this.duties = duties;
        this.sql = sql;
        this.changes = changes;
    }

    /** As it stands; a programme that has declared nothing holds nobody to it. */
    public GridDutyView of(UUID programmeId) {
        return sql.one("select since, version from grid_duty where programme_id = ?", GridDutyView::read, programmeId)
                .orElse(new GridDutyView(null, 0));
    }

    /**
     * Declares it from a day on; once declared it can only be made to hold from an earlier one. The lock on the programme waits for deployments and memberships being
     * written, and lets those that come after see the declaration.
     */
    @Transactional
    public void declare(UUID programmeId, long version, LocalDate since) {
        sql.list("select id from programme where id = ? for update", row -> row.id("id"), programmeId);
        sql.update(
                "insert into grid_duty (programme_id, version) values (?, 0) on conflict do nothing", programmeId);
        var duty = duties.findById(programmeId);
        ETag.check(version, duty.version());
        var before = of(programmeId);
        duty.holdSince(since);
        refuseWhileSomebodyIsUnplaced(programmeId, since);
        duties.flush();
        changes.changed(programmeId, TYPE, programmeId, before, of(programmeId));
    }

    /** Refuses a change after which the person would be on post on a day and sit nowhere. */
    void refuseUnplaced(UUID programmeId, PersonId person) {
        sql.one(
                        """
                        select lower(days_unplaced(d.programme_id, ?, d.since)) as day
                        from grid_duty d
                        where d.programme_id = ? and d.since is not null
                        """,
                        row -> new Unplaced(row.date("day")),
                        person.value(), programmeId)
                .filter(unplaced -> unplaced.from() != null)
                .ifPresent(unplaced -> {
                    throw new Refused(GridError.UNPLACED, unplaced.from());
                });
    }

    private record Unplaced(LocalDate from) {}

    private record Named(String person, long people) {}

    private void refuseWhileSomebodyIsUnplaced(UUID programmeId, LocalDate since) {
        var unplaced = sql.list(
                UNPLACED, row -> new Named(row.text("person"), row.number("people")), programmeId, since, since, NAMED);
        if (!unplaced.isEmpty()) {
            String names = unplaced.stream().map(Named::person).collect(Collectors.joining(", "));
            throw Refused.at("since", GridError.PEOPLE_UNPLACED, unplaced.getFirst().people(), names);
        }
    }
}
