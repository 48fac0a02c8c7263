package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the entries of roll-calls. */
@ApplicationScoped
public class RollCallEntryReader {

    static final String COLUMNS =
            """
            e.id as entry_id, e.expectation, e.status, e.answered_at, e.received_at, e.answered_by, e.reason, e.clock_off,
            (e.confirmed_at is not null and e.answered_by = 'SELF') as confirmed,
            exists (select from roll_call_correction k where k.programme_id = e.programme_id and k.entry_id = e.id) as corrected,
            e.person_id, r.code as person_code, r.name as person_name_zh, null::text as person_name_en
            """;
    static final String FROM = "(roll_call_entry e left join person r on r.id = e.person_id)";
    private static final String WITH_CALL =
            "roll_call_entry e left join person r on r.id = e.person_id left join roll_call c on c.id = e.roll_call_id";
    private static final SortFields SORTS = SortFields.byDefault("person").text("person", "e.person_code");

    private final Sql sql;

    RollCallEntryReader(Sql sql) {
        this.sql = sql;
    }

    public Page<RollCallEntryView> page(
            UUID programmeId, RollCallReach reach, UUID rollCallId, RollCallEntryFilter filter, PageQuery query) {
        var list = new ListQuery(sql, COLUMNS, WITH_CALL, "e.id")
                .where("e.programme_id = ?", programmeId)
                .where("e.roll_call_id = ?", rollCallId)
                .whereIfGiven("e.status = ?", filter.status);
        return reach.entries(list).page(query, SORTS, RollCallEntryView::read);
    }

    Optional<RollCallEntryView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + WITH_CALL + " where e.programme_id = ? and e.id = ?",
                RollCallEntryView::read,
                programmeId, id);
    }

    record Current(UUID rollCallId, UUID entryId) {}

    /** The person's entry of this evening, or of the last until this evening's call opens. */
    Optional<Current> current(UUID programmeId, UUID personId, LocalDate today) {
        return sql.one(
                """
                select e.roll_call_id, e.id
                from roll_call_entry e
                where e.programme_id = ? and e.person_id = ? and e.held_on >= ?
                order by e.held_on desc limit 1
                """,
                row -> new Current(row.id("roll_call_id"), row.id("id")),
                programmeId, personId, today.minusDays(1));
    }
}
