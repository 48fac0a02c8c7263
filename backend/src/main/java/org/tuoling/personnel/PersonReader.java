package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads people for lists, details and exports; always masked. */
@ApplicationScoped
public class PersonReader {

    private static final String COLUMNS =
            "p.id, p.code, p.name, p.sex, p.birth_date, p.phone, p.emergency_contact, p.version";
    private static final String FROM = "person p";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "p.code").text("name", "p.name");

    private final Sql sql;
    private final Today today;

    PersonReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** @param reach whom the reader may see */
    public Page<PersonView> page(UUID programmeId, Reach reach, PageQuery query) {
        return filtered(programmeId, reach, query.q).page(query, SORTS, PersonView::read);
    }

    public void each(UUID programmeId, Reach reach, PageQuery query, Consumer<PersonView> sink) {
        filtered(programmeId, reach, query.q).each(query.sort, SORTS, PersonView::read, sink);
    }

    public Optional<PersonView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where p.programme_id = ? and p.id = ?",
                PersonView::read,
                programmeId,
                id);
    }

    public Optional<PersonView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where p.programme_id = ? and p.code = ?",
                PersonView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "p.id")
                .where("p.programme_id = ?", programmeId)
                .search("p.search_text", typed);
        return reach.narrow(list, "p.id", today.date());
    }
}
