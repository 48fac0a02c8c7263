package org.tuoling.twinning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/**
 * Reads agreements for lists, details and exports. The last argument of each question is the organisation whose
 * agreements alone the reader may see, if he is limited to one.
 */
@ApplicationScoped
public class AgreementReader {

    /** An agreement binds while both its own term and the life of its pair run. */
    private static final String BINDS_FROM = "greatest(a.starts_on, p.starts_on)";

    private static final String BINDS_UNTIL = "least(a.ends_on, p.lasts_until)";
    private static final String COLUMNS =
            """
            a.id, a.code, a.title_zh, a.title_en, a.signed_on, a.starts_on, a.ends_on, a.version,
            %s as binds_from, %s as binds_until,
            p.id as pair_id, p.code as pair_code,
            s.name_zh || '——' || r.name_zh as pair_name_zh, s.name_en || ' – ' || r.name_en as pair_name_en
            """
                    .formatted(BINDS_FROM, BINDS_UNTIL);
    /** Left joins, though each finds its row: the count of a list then leaves out those it does not ask about. */
    private static final String FROM =
            """
            agreement a left join pair p on p.id = a.pair_id
            left join organisation s on s.id = p.supporting_id left join organisation r on r.id = p.recipient_id
            """;
    private static final String OF_ORGANISATION = "p.supporting_id = ? or p.recipient_id = ?";
    private static final SortFields SORTS =
            SortFields.byDefault("code").text("code", "a.code").date("startsOn", "a.starts_on");

    private final Sql sql;
    private final Today today;

    AgreementReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<AgreementView> page(UUID programmeId, AgreementFilter filter, PageQuery query, Optional<UUID> onlyOf) {
        return filtered(programmeId, filter, query.q, onlyOf).page(query, SORTS, asOfToday());
    }

    public void each(
            UUID programmeId,
            AgreementFilter filter,
            PageQuery query,
            Optional<UUID> onlyOf,
            Consumer<AgreementView> sink) {
        filtered(programmeId, filter, query.q, onlyOf).each(query.sort, SORTS, asOfToday(), sink);
    }

    public Optional<AgreementView> one(UUID programmeId, UUID id, Optional<UUID> onlyOf) {
        String text = "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.id = ?";
        return onlyOf.isEmpty()
                ? sql.one(text, asOfToday(), programmeId, id)
                : sql.one(
                        text + " and (" + OF_ORGANISATION + ")",
                        asOfToday(),
                        programmeId,
                        id,
                        onlyOf.get(),
                        onlyOf.get());
    }

    public Optional<AgreementView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where a.programme_id = ? and a.code = ?",
                asOfToday(),
                programmeId,
                code);
    }

    private Function<Row, AgreementView> asOfToday() {
        LocalDate day = today.date();
        return row -> AgreementView.read(row, day);
    }

    private ListQuery filtered(UUID programmeId, AgreementFilter filter, String typed, Optional<UUID> onlyOf) {
        var agreements = new ListQuery(sql, COLUMNS, FROM, "a.id")
                .where("a.programme_id = ?", programmeId)
                .whereIfGiven("a.pair_id = ?", filter.pairId)
                .search("a.search_text", typed);
        if (filter.state != null) {
            inState(agreements, filter.state, today.date());
        }
        onlyOf.ifPresent(organisation -> agreements.where(OF_ORGANISATION, organisation, organisation));
        return agreements;
    }

    /** The same rule as {@link AgreementState#on}, in SQL. */
    private static void inState(ListQuery agreements, AgreementState state, LocalDate day) {
        switch (state) {
            case SIGNED -> agreements.where(BINDS_FROM + " > ?", day);
            case IN_FORCE -> agreements.where(BINDS_FROM + " <= ? and " + BINDS_UNTIL + " >= ?", day, day);
            case EXPIRED -> agreements.where(BINDS_FROM + " <= ? and " + BINDS_UNTIL + " < ?", day, day);
        }
    }
}
