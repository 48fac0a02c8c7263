package org.tuoling.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Reads which indicators a programme has declared. */
@ApplicationScoped
public class IndicatorReader {

    private static final String SELECT =
            """
            select code, name_zh, name_en, area, position, unit, measure, level, tiers, classification_id, term_id, reached, subject,
                   counting_rule_zh, counting_rule_en, scope_zh, scope_en
            from indicator where programme_id = ?
            """;

    private final Sql sql;

    IndicatorReader(Sql sql) {
        this.sql = sql;
    }

    public List<IndicatorDetails> all(UUID programmeId) {
        return sql.list(SELECT + " order by position, id", IndicatorReader::read, programmeId);
    }

    public Optional<IndicatorDetails> one(UUID programmeId, String code) {
        return sql.one(SELECT + " and code = ?", IndicatorReader::read, programmeId, code);
    }

    private static IndicatorDetails read(Row row) {
        return new IndicatorDetails(
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf(Area.class, "area"),
                row.integer("position"),
                row.oneOf(Unit.class, "unit"),
                row.oneOf(Measure.class, "measure"),
                row.text("level"),
                row.texts("tiers"),
                row.id("classification_id"),
                row.id("term_id"),
                row.text("reached"),
                row.text("subject"),
                row.text("counting_rule_zh"),
                row.text("counting_rule_en"),
                row.text("scope_zh"),
                row.text("scope_en"));
    }
}
