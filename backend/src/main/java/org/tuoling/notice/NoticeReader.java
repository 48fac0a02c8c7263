package org.tuoling.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the notices of one reader, latest first. */
@ApplicationScoped
public class NoticeReader {

    private static final String COLUMNS = "n.id, n.kind, n.phrases, n.path, n.created_at, n.read_at";
    private static final SortFields SORTS = SortFields.byDefault("-createdAt").instant("createdAt", "n.created_at");

    private final Sql sql;

    NoticeReader(Sql sql) {
        this.sql = sql;
    }

    /** @param unread true for the unread, false for those read already, null for all */
    public NoticePage page(UUID programmeId, Recipient reader, Boolean unread, PageQuery query) {
        var page = new ListQuery(sql, COLUMNS, "notice n", "n.id")
                .where("n.programme_id = ?", programmeId)
                .where("n.recipient_id in (?, ?)", reader.personId(), reader.accountId())
                .whereIfGiven("(n.read_at is null) = ?", unread)
                .page(query, SORTS, NoticeView::read);
        return NoticePage.of(page, unread(programmeId, reader));
    }

    private long unread(UUID programmeId, Recipient reader) {
        return sql.one(
                        """
                        select count(*) as unread from notice
                        where programme_id = ? and recipient_id in (?, ?) and read_at is null
                        """,
                        row -> row.number("unread"),
                        programmeId, reader.personId(), reader.accountId())
                .orElseThrow();
    }
}
