package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads the months of the books: from that of the first entry, or the first closed, through the present one. */
@ApplicationScoped
public class PeriodReader {

    private final Sql sql;
    private final Today today;

    PeriodReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Latest month first. @param placeId null for all places */
    public List<PeriodView> all(UUID programmeId, UUID placeId) {
        return read(programmeId, placeId, null);
    }

    public Optional<PeriodView> one(UUID programmeId, UUID placeId, YearMonth month) {
        return read(programmeId, placeId, month).stream().findFirst();
    }

    private List<PeriodView> read(UUID programmeId, UUID placeId, YearMonth month) {
        var first = month == null ? null : month.atDay(1);
        var present = today.date();
        return sql.list(
                """
                select p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
                       to_char(m.month, 'YYYY-MM') as month,
                       coalesce(m.month <= b.closed_through, false) as closed,
                       m.month = coalesce(b.closed_through + 1, date_trunc('month', f.first_on))
                           and m.month + interval '1 month' <= ? as may_close,
                       coalesce((m.month + interval '1 month - 1 day')::date = b.closed_through, false) as may_reopen,
                       (select json_agg(json_build_object('kind', v.kind, 'at', v.happened_at, 'by', v.recorded_by_name,
                                                          'reason', v.reason, 'entries', v.last_number) order by v.number)
                        from ledger_period_event v where v.programme_id = b.programme_id and v.book_id = b.id
                        and v.month = m.month) as events
                from ledger_book b join place p on p.id = b.place_id
                cross join lateral (select min(e.effective_on) as first_on from journal_entry e
                                    where e.programme_id = b.programme_id and e.book_id = b.id) f
                cross join lateral generate_series(date_trunc('month', f.first_on), date_trunc('month', ?::date), interval '1 month')
                    as m (month)
                where b.programme_id = ? and (cast(? as uuid) is null or b.place_id = ?)
                and (cast(? as date) is null or m.month = ?)
                order by m.month desc, p.code, p.id
                """,
                PeriodView::read,
                present,
                present,
                programmeId,
                placeId,
                placeId,
                first,
                first);
    }
}
