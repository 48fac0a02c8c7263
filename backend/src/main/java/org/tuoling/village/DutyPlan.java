package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/**
 * Generates duties ahead: for every station and kind, those of the whole periods within the stay. It may be asked as
 * often as one likes and by several instances at once, since no occurrence can be there twice.
 */
@ApplicationScoped
public class DutyPlan {

    /**
     * Of the current period and the two after it. Stations and kinds are held still meanwhile, so that nothing is
     * generated from days that are being changed.
     */
    private static final String GENERATE =
            """
            insert into duty (id, version, programme_id, station_id, person_id, village_id, station_last_day, kind_id,
                              period_start, period_end, number)
            select gen_random_uuid(), 0, s.programme_id, s.id, s.person_id, s.village_id, s.last_day, k.id,
                   p.period_start, p.period_end, n.number
            from village_station s
            join duty_kind k on k.programme_id = s.programme_id
            cross join lateral duty_periods(
                k.every_months,
                greatest(s.starts_on, k.valid_from, k.counted_from, %s),
                least(s.last_day, k.last_day, (cast(? as date) + make_interval(months => k.every_months * 3))::date)) p
            cross join lateral generate_series(1, k.times_owed) n (number)
            where %s
            for share of s, k
            on conflict do nothing
            """;

    /** For the timer: what is there already need not be tried again every hour. */
    private static final String AFTER_THE_LAST =
            "(select max(d.period_start) + 1 from duty d where d.station_id = s.id and d.kind_id = k.id)";

    private static final String FROM_THE_FIRST = "null::date";

    private static final String UNTOUCHED =
            "not exists (select 1 from duty_completion c where c.programme_id = d.programme_id and c.duty_id = d.id)";

    private final Sql sql;
    private final Today today;

    DutyPlan(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Tells how many were generated, of all programmes. */
    @Transactional
    public int goOn() {
        return generate(AFTER_THE_LAST, "true");
    }

    /** After a station is new or has other days. Nothing anybody ever reported as done goes away. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followStation(UUID programmeId, UUID stationId) {
        sql.update(
                """
                delete from duty d using village_station s
                where d.programme_id = ? and d.station_id = ? and s.id = d.station_id and s.programme_id = d.programme_id
                  and d.period_start not between s.starts_on and s.last_day and
                """ + UNTOUCHED,
                programmeId, stationId);
        generate(FROM_THE_FIRST, "s.programme_id = ? and s.id = ?", programmeId, stationId);
    }

    /** After a kind is new or has another rhythm. What has begun stays as it was owed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followKind(UUID programmeId, UUID kindId) {
        sql.update(
                "delete from duty d where d.programme_id = ? and d.kind_id = ? and d.period_start > ? and " + UNTOUCHED,
                programmeId, kindId, today.date());
        generate(FROM_THE_FIRST, "s.programme_id = ? and k.id = ?", programmeId, kindId);
    }

    private int generate(String since, String where, Object... values) {
        var arguments = new ArrayList<Object>(List.of(today.date()));
        arguments.addAll(List.of(values));
        return sql.update(GENERATE.formatted(since, where), arguments.toArray());
    }
}
