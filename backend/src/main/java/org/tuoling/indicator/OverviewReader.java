package org.tuoling.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.indicator.Overview.FlagshipMoney;
import org.tuoling.indicator.Overview.HostPeople;
import org.tuoling.indicator.Overview.KindPeople;
import org.tuoling.indicator.Overview.LevelPairs;
import org.tuoling.indicator.Overview.MonthDonations;
import org.tuoling.indicator.Overview.PlaceMoney;
import org.tuoling.shared.sql.Sql;

/** Computes the pictures of the overview. */
@ApplicationScoped
public class OverviewReader {

    private static final String MONEY_BY_FLAGSHIP =
            """
            select f.id as term_id, f.code as term_code, f.name_zh as term_name_zh, f.name_en as term_name_en,
                   count(*) as projects, coalesce(sum(p.planned_minor), 0) as planned_minor,
                   coalesce(sum(p.approved_minor), 0) as approved_minor
            from project p
            left join (project_term pt
                       join classification c on c.id = pt.classification_id and c.kind = 'FLAGSHIP'
                       join term f on f.id = pt.term_id)
                   on pt.programme_id = p.programme_id and pt.project_id = p.id
            where p.programme_id = ? and p.state <> 'CANCELLED' and p.starts_on <= ?
            group by f.id order by f.position nulls last, f.code
            """;

    private static final String MONEY_BY_PLACE =
            """
            select pl.id as place_id, pl.code as place_code, pl.name_zh as place_name_zh, pl.name_en as place_name_en,
                   coalesce(a.minor, 0) as received_minor, coalesce(p.minor, 0) as approved_minor
            from place pl
            left join (select b.place_id, sum(e.amount_minor) as minor
                       from journal_entry e join ledger_book b on b.id = e.book_id
                       left join journal_entry v on v.reverses_id = e.id and v.effective_on <= ?
                       where e.programme_id = ? and e.code = 'RECEIPT' and e.effective_on <= ? and v.id is null
                       group by b.place_id) a on a.place_id = pl.id
            left join (select place_id, sum(approved_minor) as minor from project
                       where programme_id = ? and starts_on <= ? and state <> 'CANCELLED' group by place_id) p
                   on p.place_id = pl.id
            where pl.programme_id = ? and (pl.recipient_of_aid or a.minor > 0 or p.minor > 0)
            order by pl.code, pl.id
            """;

    private static final String PEOPLE_BY_HOST =
            """
            select o.id as host_id, o.code as host_code, o.name_zh as host_name_zh, o.name_en as host_name_en,
                   d.kind, count(distinct d.person_id) as people
            from deployment d join organisation o on o.id = d.host_unit_id
            where d.programme_id = ? and d.starts_on <= ?
            group by o.id, d.kind
            order by sum(count(distinct d.person_id)) over (partition by o.id) desc, o.code, d.kind
            """;

    private static final String PEOPLE_BY_KIND =
            """
            select kind, count(distinct person_id) as people from deployment
            where programme_id = ? and starts_on <= ? group by kind order by kind
            """;

    private static final String PAIRS_BY_LEVEL =
            """
            select level, count(*) as pairs, count(distinct supporting_id) as supporting, count(distinct recipient_id) as recipient
            from pair where programme_id = ? and state <> 'PROPOSED' and starts_on <= ? and lasts_until >= ?
            group by level order by level
            """;

    private static final String DONATIONS_BY_MONTH =
            """
            select to_char(date_trunc('month', received_on), 'YYYY-MM') as month, count(*) as donations,
                   coalesce(sum(value_minor) filter (where kind = 'MONEY'), 0) as money_minor,
                   coalesce(sum(value_minor) filter (where kind = 'GOODS'), 0) as goods_minor
            from donation where programme_id = ? and state = 'RECORDED' and received_on <= ?
            group by 1 order by 1
            """;

    private final Sql sql;

    OverviewReader(Sql sql) {
        this.sql = sql;
    }

    public Overview overview(UUID programme, LocalDate day) {
        return new Overview(
                day,
                moneyByFlagship(programme, day),
                moneyByPlace(programme, day),
                peopleByHost(programme, day),
                peopleByKind(programme, day),
                pairsByLevel(programme, day),
                donationsByMonth(programme, day));
    }

    private List<FlagshipMoney> moneyByFlagship(UUID programme, LocalDate day) {
        return sql.list(
                MONEY_BY_FLAGSHIP,
                row -> new FlagshipMoney(row.ref("term"), row.number("projects"), row.cny("planned"), row.cny("approved")),
                programme,
                day);
    }

    private List<PlaceMoney> moneyByPlace(UUID programme, LocalDate day) {
        return sql.list(
                MONEY_BY_PLACE,
                row -> new PlaceMoney(row.ref("place"), row.cny("received"), row.cny("approved")),
                day,
                programme,
                day,
                programme,
                day,
                programme);
    }

    private List<HostPeople> peopleByHost(UUID programme, LocalDate day) {
        return sql.list(
                PEOPLE_BY_HOST,
                row -> new HostPeople(row.ref("host"), row.text("kind"), row.number("people")),
                programme,
                day);
    }

    private List<KindPeople> peopleByKind(UUID programme, LocalDate day) {
        return sql.list(
                PEOPLE_BY_KIND, row -> new KindPeople(row.text("kind"), row.number("people")), programme, day);
    }

    private List<LevelPairs> pairsByLevel(UUID programme, LocalDate day) {
        return sql.list(
                PAIRS_BY_LEVEL,
                row -> new LevelPairs(
                        row.text("level"), row.number("pairs"), row.number("supporting"), row.number("recipient")),
                programme,
                day,
                day);
    }

    private List<MonthDonations> donationsByMonth(UUID programme, LocalDate day) {
        return sql.list(
                DONATIONS_BY_MONTH,
                row -> new MonthDonations(
                        row.text("month"), row.number("donations"), row.cny("money"), row.cny("goods")),
                programme,
                day);
    }
}
