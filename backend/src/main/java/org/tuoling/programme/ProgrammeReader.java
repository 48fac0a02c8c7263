package org.tuoling.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads programmes. */
@ApplicationScoped
public class ProgrammeReader {

    private static final String COLUMNS = "p.id, p.code, p.name_zh, p.name_en, p.starts_on, p.ends_on, p.note, p.version";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "p.code").date("startsOn", "p.starts_on");

    private final Sql sql;

    ProgrammeReader(Sql sql) {
        this.sql = sql;
    }

    /** The programmes in which the account holds any role. */
    public Page<ProgrammeView> page(UUID accountId, PageQuery query) {
        return new ListQuery(sql, COLUMNS, "programme p", "p.id")
                .where("exists (select 1 from access_grant g where g.programme_id = p.id and g.account_id = ?)", accountId)
                .page(query, SORTS, ProgrammeView::read);
    }

    public Optional<ProgrammeView> one(UUID programmeId) {
        return sql.one("select " + COLUMNS + " from programme p where p.id = ?", ProgrammeView::read, programmeId);
    }

    public Optional<ProgrammeView> coded(String code) {
        return sql.one("select " + COLUMNS + " from programme p where p.code = ?", ProgrammeView::read, code);
    }
}
