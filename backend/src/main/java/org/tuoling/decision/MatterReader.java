package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the catalogue of matters. */
@ApplicationScoped
public class MatterReader {

    private static final String COLUMNS =
            "m.id, m.code, m.name_zh, m.name_en, m.kind, m.valid_from, m.valid_to, m.version, " + MatterView.RULE;
    private static final String FROM = "decision_matter m";
    private static final SortFields SORTS = SortFields.byDefault("code").text("code", "m.code");

    private final Sql sql;

    MatterReader(Sql sql) {
        this.sql = sql;
    }

    public Page<MatterView> page(UUID programmeId, MatterFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, MatterView::read);
    }

    public void each(UUID programmeId, MatterFilter filter, PageQuery query, Consumer<MatterView> sink) {
        filtered(programmeId, filter, query.q).each(query.sort, SORTS, MatterView::read, sink);
    }

    public Optional<MatterView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where m.programme_id = ? and m.id = ?",
                MatterView::read,
                programmeId,
                id);
    }

    /** By code, in force on a day. */
    public Optional<MatterView> coded(UUID programmeId, String code, LocalDate on) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM
                        + " where m.programme_id = ? and m.code = ? and ? between m.valid_from and m.last_day",
                MatterView::read,
                programmeId,
                code,
                on);
    }

    private ListQuery filtered(UUID programmeId, MatterFilter filter, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "m.id")
                .where("m.programme_id = ?", programmeId)
                .whereIfGiven("m.kind = ?", filter.kind)
                .whereIfGiven("? between m.valid_from and m.last_day", filter.on)
                .search("m.search_text", typed);
    }
}
