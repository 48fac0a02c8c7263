package org.tuoling.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads the accounts that hold a role in a programme. */
@ApplicationScoped
public class AccountReader {

    private static final String COLUMNS =
            """
            a.id, a.username, a.display_name, a.disabled, a.must_change_password, a.version, s.roles,
            pe.id as person_id, pe.code as person_code, pe.name as person_name_zh, null as person_name_en,
            o.id as organisation_id, o.code as organisation_code, o.name_zh as organisation_name_zh, o.name_en as organisation_name_en
            """;
    private static final String FROM =
            """
            account_in_programme s join account a on a.id = s.account_id
            left join person pe on pe.id = s.person_id
            left join organisation o on o.id = s.organisation_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("username")
            .text("username", "a.username")
            .text("displayName", "a.display_name");

    private final Sql sql;

    AccountReader(Sql sql) {
        this.sql = sql;
    }

    public Page<AccountView> page(UUID programmeId, AccountFilter filter, PageQuery query) {
        return new ListQuery(sql, COLUMNS, FROM, "a.id")
                .where("s.programme_id = ?", programmeId)
                .whereIfGiven("? = any(s.roles)", filter.role)
                .search("a.search_text", query.q)
                .page(query, SORTS, AccountView::read);
    }

    public Optional<AccountView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where s.programme_id = ? and s.account_id = ?",
                AccountView::read,
                programmeId,
                id);
    }
}
