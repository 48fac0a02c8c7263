package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.ledger.BookBalanceView.Sum;
import org.tuoling.shared.sql.Sql;

/** Sums up balances. They are kept with the accounts, so this costs what there are accounts, however many postings. */
@ApplicationScoped
public class TrialBalanceReader {

    private final Sql sql;

    TrialBalanceReader(Sql sql) {
        this.sql = sql;
    }

    /** @param placeId null for all places */
    public TrialBalanceView of(UUID programmeId, UUID placeId) {
        var sums = sums(programmeId, placeId);
        var byPlace = sums.stream().collect(Collectors.groupingBy(Sum::place, LinkedHashMap::new, Collectors.toList()));
        return new TrialBalanceView(
                byPlace.entrySet().stream()
                        .map(place -> BookBalanceView.of(place.getKey(), place.getValue()))
                        .toList(),
                BookBalanceView.of(null, sums));
    }

    private List<Sum> sums(UUID programmeId, UUID placeId) {
        return sql.list(
                """
                select p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
                       s.stage, s.accounts, s.in_minor, s.out_minor
                from (select a.book_id, a.stage, a.step, count(*) as accounts, sum(a.in_minor) as in_minor,
                             sum(a.out_minor) as out_minor
                      from ledger_account a where a.programme_id = ? group by a.book_id, a.stage, a.step) s
                join ledger_book b on b.id = s.book_id join place p on p.id = b.place_id
                where cast(? as uuid) is null or p.id = ?
                order by p.code, p.id, s.step
                """,
                row -> new Sum(
                        row.ref("place"),
                        row.oneOf(Stage.class, "stage"),
                        row.number("accounts"),
                        row.number("in_minor"),
                        row.number("out_minor")),
                programmeId,
                placeId,
                placeId);
    }
}
