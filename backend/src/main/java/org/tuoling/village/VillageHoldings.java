package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * What a leaving person holds in villages: the stint and the duties of the periods that go on after him. What he should
 * have done by then stays his. A stint lies within a deployment and so ends with that, whatever other one goes on.
 */
@ApplicationScoped
class VillageHoldings implements Holdings {

    private static final String STATIONS =
            """
            select s.id, v.name_zh, coalesce(v.name_en, v.name_zh) as name_en
            from village_station s join organisation v on v.id = s.village_id
            where s.programme_id = ? and s.deployment_id = ? and s.ended_on is null
            """;

    private final Sql sql;
    private final StationHandover handover;

    VillageHoldings(Sql sql, StationHandover handover) {
        this.sql = sql;
        this.handover = handover;
    }

    @Override
    public boolean hangOnDeployment() {
        return true;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        var held = new ArrayList<>(plannedBeyond(leaving));
        held.addAll(sql.list(
                STATIONS + " and s.starts_on <= ? and (s.ends_on is null or s.ends_on > ?) order by s.starts_on, s.id",
                row -> station(row, HoldingFate.GOES_ON),
                leaving.programmeId(), leaving.deployment().value(), leaving.lastDay(), leaving.lastDay()));
        held.addAll(sql.list(
                """
                select d.id, d.period_end, k.name_zh, coalesce(k.name_en, k.name_zh) as name_en
                from duty d
                join village_station s on s.id = d.station_id and s.deployment_id = ? and s.ended_on is null
                                      and (s.ends_on is null or s.ends_on > ?)
                join duty_kind k on k.id = d.kind_id
                where d.programme_id = ? and d.person_id = ? and d.done_on is null and d.period_start <= ? and d.period_end > ?
                order by d.period_end, d.id
                """,
                VillageHoldings::duty,
                leaving.deployment().value(), leaving.lastDay(), leaving.programmeId(), leaving.person().value(),
                leaving.lastDay(), leaving.lastDay()));
        return held;
    }

    /** A stint that was to begin after the last day has no deployment to lie in; somebody has to say what is to become of it. */
    @Override
    public List<Holding> plannedBeyond(Leaving leaving) {
        return sql.list(
                STATIONS + " and s.starts_on > ? order by s.starts_on, s.id",
                row -> station(row, HoldingFate.SETTLE_FIRST),
                leaving.programmeId(), leaving.deployment().value(), leaving.lastDay());
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(to -> handover.handOverAll(leaving, reason, to));
    }

    private static Holding station(Row row, HoldingFate fate) {
        return new Holding(
                "village-stations",
                row.id("id"),
                Words.of("village.holding.station", Locale.SIMPLIFIED_CHINESE, row.text("name_zh")),
                Words.of("village.holding.station", Locale.ENGLISH, row.text("name_en")),
                fate);
    }

    private static Holding duty(Row row) {
        return new Holding(
                "duties",
                row.id("id"),
                Words.of("village.holding.duty", Locale.SIMPLIFIED_CHINESE, row.text("name_zh"), row.date("period_end")),
                Words.of("village.holding.duty", Locale.ENGLISH, row.text("name_en"), row.date("period_end")),
                HoldingFate.GOES_ON);
    }
}
