package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * Leaves and outings that are open when somebody goes home. Nobody takes them over: they are settled by their return or
 * taken back.
 */
@ApplicationScoped
class AbsenceHoldings implements Holdings {

    private static final String OPEN =
            """
            select l.id, 'leaves' as record, '未销假：' || k.name_zh || ' ' || l.first_day as title_zh,
                   'Open leave: ' || coalesce(k.name_en, k.name_zh) || ' ' || l.first_day as title_en
            from leave l join leave_kind k on k.id = l.kind_id
            where l.programme_id = ? and l.person_id = ? and l.state in ('REQUESTED', 'APPROVED', 'DEPARTED')
            union all
            select o.id, 'outings', '外出未返回：' || o.destination, 'Open outing: ' || o.destination
            from outing o
            where o.programme_id = ? and o.person_id = ? and o.returned_at is null and o.withdrawn_at is null
            """;

    private static final String NEVER_BEGUN =
            """
            select l.id from leave l
            where l.programme_id = ? and l.person_id = ? and l.state in ('REQUESTED', 'APPROVED') and l.first_day > ?
            """;

    private final Sql sql;
    private final LeaveDesk desk;

    AbsenceHoldings(Sql sql, LeaveDesk desk) {
        this.sql = sql;
        this.desk = desk;
    }

    @Override
    public List<Holding> of(UUID programmeId, PersonId person, LocalDate day) {
        return sql.list(OPEN, AbsenceHoldings::holding, programmeId, person.value(), programmeId, person.value());
    }

    /** Leave that would begin after the last day is taken back; what has begun waits for its return. */
    @Override
    public void handOver(UUID programmeId, PersonId from, PersonId to, LocalDate lastDay) {
        sql.list(NEVER_BEGUN, row -> row.id("id"), programmeId, from.value(), lastDay)
                .forEach(leave -> desk.cancel(programmeId, LeaveId.of(leave)));
    }

    private static Holding holding(Row row) {
        return new Holding(row.text("record"), row.id("id"), row.text("title_zh"), row.text("title_en"), false);
    }
}
