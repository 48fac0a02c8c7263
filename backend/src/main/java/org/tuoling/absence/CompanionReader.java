package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/**
 * Reads who can come along: the names of the people on post. Everybody of a team knows these; nothing else is told of
 * them here, since a member may not open the records of others.
 */
@ApplicationScoped
public class CompanionReader {

    private static final String COLUMNS =
            "p.id as person_id, p.code as person_code, p.name as person_name_zh, null::text as person_name_en";
    private static final SortFields SORTS = SortFields.byDefault("name").text("name", "p.name");
    private static final String ON_POST =
            """
            exists (select 1 from deployment d
                    where d.programme_id = p.programme_id and d.person_id = p.id and ? between d.starts_on and d.last_day)
            """;

    private final Sql sql;
    private final Today today;

    CompanionReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<Ref> page(UUID programmeId, PageQuery query) {
        return new ListQuery(sql, COLUMNS, "person p", "p.id")
                .where("p.programme_id = ?", programmeId)
                .where(ON_POST, today.date())
                .search("p.search_text", query.q)
                .page(query, SORTS, CompanionReader::read);
    }

    public Optional<Ref> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from person p where p.programme_id = ? and p.id = ? and " + ON_POST,
                CompanionReader::read,
                programmeId,
                id,
                today.date());
    }

    private static Ref read(Row row) {
        return row.ref("person");
    }
}
