package org.tuoling.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads who changed what, latest first. */
@ApplicationScoped
public class ChangeReader {

    private static final SortFields SORTS = SortFields.byDefault("-changedAt").instant("changedAt", "c.changed_at");

    private final Sql sql;

    ChangeReader(Sql sql) {
        this.sql = sql;
    }

    /** @param withAccounts whether changes of accounts and their roles are among them */
    public Page<ChangeView> page(UUID programmeId, String recordType, UUID recordId, boolean withAccounts, PageQuery query) {
        var changes = new ListQuery(
                        sql,
                        "c.id, c.record_type, c.record_id, c.action, c.changed_at, c.changed_by, c.before, c.after",
                        "change c",
                        "c.id")
                .where("c.programme_id = ?", programmeId)
                .whereIfGiven("c.record_type = ?", recordType)
                .whereIfGiven("c.record_id = ?", recordId);
        if (!withAccounts) {
            changes.where("c.record_type <> 'account'");
        }
        return changes.page(query, SORTS, ChangeView::read);
    }
}
