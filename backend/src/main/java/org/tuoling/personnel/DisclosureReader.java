package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads who looked at what is confidential about a person, latest first. */
@ApplicationScoped
public class DisclosureReader {

    private static final SortFields SORTS =
            SortFields.byDefault("-disclosedAt").instant("disclosedAt", "d.disclosed_at");

    private final Sql sql;

    DisclosureReader(Sql sql) {
        this.sql = sql;
    }

    public Page<DisclosureView> page(UUID programmeId, PersonId personId, PageQuery query) {
        return new ListQuery(
                        sql,
                        "d.id, d.disclosed_at, d.disclosed_by, d.occasion, d.reason, to_json(d.fields) as fields",
                        "disclosure d",
                        "d.id")
                .where("d.programme_id = ?", programmeId)
                .where("d.person_id = ?", personId.value())
                .page(query, SORTS, DisclosureView::read);
    }
}
