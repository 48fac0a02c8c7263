package org.tuoling.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.tuoling.indicator.domain.Selection;
import org.tuoling.indicator.domain.Selections;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Computes figures from the records, and pages through the records behind one. */
@ApplicationScoped
public class FigureReader {

    private final Sql sql;

    FigureReader(Sql sql) {
        this.sql = sql;
    }

    private record Total(boolean present, long sum, long leftOut) {}

    public FigureView figure(UUID programmeId, IndicatorDetails declared, LocalDate day) {
        var selection = Selections.of(programmeId, declared, day);
        var total = total(selection);
        boolean money = selection.sum() != null && selection.sum().money();
        var value = valueOf(total.sum(), selection.sum());
        String unit = "indicator.Unit." + declared.unit().name();
        return new FigureView(
                declared.code(),
                declared.nameZh(),
                declared.nameEn(),
                declared.area(),
                total.present() ? value : null,
                money && total.present() ? Money.cny(total.sum()) : null,
                declared.unit(),
                Words.of(unit, Locale.SIMPLIFIED_CHINESE),
                Words.of(unit, Locale.ENGLISH),
                declared.countingRuleZh(),
                declared.countingRuleEn(),
                declared.scopeZh(),
                declared.scopeEn(),
                selection.recordType(),
                day,
                total.leftOut() > 0,
                total.leftOut());
    }

    /** Money keeps its fen; 700 head are not 700.00. */
    private static BigDecimal valueOf(long digits, Selection.Sum sum) {
        var value = BigDecimal.valueOf(digits, sum == null ? 0 : sum.decimals());
        if (sum == null || sum.money()) {
            return value;
        }
        var plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Total total(Selection selection) {
        var counted = selection.scope().and(selection.counted());
        String sum = selection.sum() == null ? "count(*)" : "coalesce(sum(" + selection.sum().column() + "), 0)";
        var arguments = new ArrayList<>(selection.scope().arguments());
        arguments.addAll(counted.arguments());
        String incomplete = "0";
        if (selection.leftOut() != null) {
            incomplete = "(select count(*) from " + selection.from() + " where " + counted.sql() + " and "
                    + selection.leftOut() + ")";
            arguments.addAll(0, counted.arguments());
        }
        String text = "select " + incomplete + " as left_out, exists (select 1 from " + selection.from() + " where "
                + selection.scope().sql() + ") as present, (select " + sum + " from " + selection.from() + " where " + counted.sql() + ") as total";
        return sql.one(
                        text,
                        row -> new Total(row.flag("present"), row.number("total"), row.number("left_out")),
                        arguments.toArray())
                .orElseThrow();
    }

    public Page<FigureRecord> records(UUID programmeId, IndicatorDetails declared, LocalDate day, PageQuery query) {
        var selection = Selections.of(programmeId, declared, day);
        return new ListQuery(sql, selection.columns(), selection.from() + selection.joins(), "r.id")
                .where(selection.scope().sql(), selection.scope().arguments().toArray())
                .where(selection.counted().sql(), selection.counted().arguments().toArray())
                .search("r.search_text", query.q)
                .page(
                        query,
                        SortFields.byDefault("code").text("code", selection.code()),
                        FigureRecord::read);
    }
}
