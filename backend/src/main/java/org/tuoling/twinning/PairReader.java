package org.tuoling.twinning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.SearchText;

/**
 * Reads pairs for lists, details and exports. The last argument of each question is the organisation whose pairs alone
 * the reader may see, if he is limited to one.
 */
@ApplicationScoped
public class PairReader {

    /**
     * Units twinned anew after their pair had ended are twinned since their first pair. It follows from the pairs there
     * are, so that correcting the first corrects it for all.
     */
    private static final String FIRST_SINCE =
            """
            (select min(e.starts_on) from pair e
             where e.programme_id = p.programme_id and e.supporting_id = p.supporting_id
               and e.recipient_id = p.recipient_id and e.level = p.level and e.starts_on <= p.starts_on
               and (e.state <> 'PROPOSED' or e.id = p.id))""";

    private static final String COLUMNS =
            """
            p.id, p.code, p.level, p.starts_on, p.ended_on, p.end_reason, p.state, p.version,
            %s as first_since,
            s.id as supporting_id, s.code as supporting_code, s.name_zh as supporting_name_zh,
            s.name_en as supporting_name_en,
            r.id as recipient_id, r.code as recipient_code, r.name_zh as recipient_name_zh,
            r.name_en as recipient_name_en,
            u.id as parent_id, u.code as parent_code,
            us.name_zh || '——' || ur.name_zh as parent_name_zh, us.name_en || ' – ' || ur.name_en as parent_name_en
            """
                    .formatted(FIRST_SINCE);
    /** Left joins, though each finds its row: the count of a list then leaves out those it does not ask about. */
    private static final String FROM =
            """
            pair p
            left join organisation s on s.id = p.supporting_id left join organisation r on r.id = p.recipient_id
            left join pair u on u.id = p.parent_id
            left join organisation us on us.id = u.supporting_id left join organisation ur on ur.id = u.recipient_id
            """;
    private static final String OF_ORGANISATION = "p.supporting_id = ? or p.recipient_id = ?";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "p.code").date("startsOn", "p.starts_on");

    private final Sql sql;

    PairReader(Sql sql) {
        this.sql = sql;
    }

    public Page<PairView> page(UUID programmeId, PairFilter filter, PageQuery query, Optional<UUID> onlyOf) {
        return filtered(programmeId, filter, query.q, onlyOf).page(query, SORTS, PairView::read);
    }

    public void each(
            UUID programmeId, PairFilter filter, PageQuery query, Optional<UUID> onlyOf, Consumer<PairView> sink) {
        filtered(programmeId, filter, query.q, onlyOf).each(query.sort, SORTS, PairView::read, sink);
    }

    public Optional<PairView> one(UUID programmeId, UUID id, Optional<UUID> onlyOf) {
        String text = "select " + COLUMNS + " from " + FROM + " where p.programme_id = ? and p.id = ?";
        return onlyOf.isEmpty()
                ? sql.one(text, PairView::read, programmeId, id)
                : sql.one(
                        text + " and (" + OF_ORGANISATION + ")",
                        PairView::read,
                        programmeId,
                        id,
                        onlyOf.get(),
                        onlyOf.get());
    }

    public Optional<PairView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where p.programme_id = ? and p.code = ?",
                PairView::read,
                programmeId,
                code);
    }

    private ListQuery filtered(UUID programmeId, PairFilter filter, String typed, Optional<UUID> onlyOf) {
        var pairs = new ListQuery(sql, COLUMNS, FROM, "p.id")
                .where("p.programme_id = ?", programmeId)
                .whereIfGiven("p.level = ?", filter.level)
                .whereIfGiven("p.state = ?", filter.state);
        if (filter.organisationId != null) {
            pairs.where(OF_ORGANISATION, filter.organisationId, filter.organisationId);
        }
        onlyOf.ifPresent(organisation -> pairs.where(OF_ORGANISATION, organisation, organisation));
        return search(pairs, programmeId, typed);
    }

    /** Looks into the units themselves, so that a renamed unit's pairs are found by its new name at once. */
    private static ListQuery search(ListQuery pairs, UUID programmeId, String typed) {
        if (typed == null || typed.isBlank()) {
            return pairs;
        }
        String pattern = SearchText.pattern(typed);
        return pairs.where(
                """
                p.search_text like ?
                or p.supporting_id in (select o.id from organisation o where o.programme_id = ? and o.search_text like ?)
                or p.recipient_id in (select o.id from organisation o where o.programme_id = ? and o.search_text like ?)
                """,
                pattern,
                programmeId,
                pattern,
                programmeId,
                pattern);
    }
}
