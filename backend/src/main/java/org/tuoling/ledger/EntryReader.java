package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads entries for lists, details and exports. */
@ApplicationScoped
public class EntryReader {

    static final String COLUMNS = """
            e.id as entry_id, e.number, e.code, e.effective_on, e.recorded_at, e.recorded_by_account_id, e.recorded_by_person_id,
            e.recorded_by_name, e.amount_minor, e.description, e.source_type, e.source_id, e.source_number, e.reverses_id,
            (select m.id from journal_entry m where m.reverses_id = e.id) as reversed_by_id,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            n.id as entry_project_id, n.code as entry_project_code, n.name_zh as entry_project_name_zh,
            n.name_en as entry_project_name_en
            """;
    private static final String FROM = "journal_entry e left join ledger_book b on b.id = e.book_id"
            + " left join place p on p.id = b.place_id left join project n on n.id = e.project_id";
    private static final SortFields SORTS = SortFields.byDefault("-recordedAt")
            .instant("recordedAt", "e.recorded_at")
            .date("effectiveOn", "e.effective_on");

    private final Sql sql;

    EntryReader(Sql sql) {
        this.sql = sql;
    }

    public Page<EntryView> page(UUID programmeId, EntryFilter filter, PageQuery query) {
        return filtered(programmeId, filter).page(query, SORTS, EntryView::read);
    }

    public void each(UUID programmeId, EntryFilter filter, PageQuery query, Consumer<EntryView> sink) {
        filtered(programmeId, filter).each(query.sort, SORTS, EntryView::read, sink);
    }

    public Optional<WholeEntryView> one(UUID programmeId, UUID id) {
        return sql.one(
                        "select " + COLUMNS
                                + ", encode(e.previous_hash, 'hex') as previous_hash, encode(e.hash, 'hex') as hash from "
                                + FROM + " where e.programme_id = ? and e.id = ?",
                        row -> new WholeEntryView(
                                EntryView.read(row), List.of(), row.text("previous_hash"), row.text("hash")),
                        programmeId,
                        id)
                .map(entry -> entry.with(postings(id)));
    }

    private List<PostingView> postings(UUID entryId) {
        var accounts = accounts(entryId);
        return sql.list(
                """
                select l.line, l.from_account_id, l.to_account_id, l.amount_minor, l.from_balance_minor, l.to_balance_minor
                from posting l join journal_entry e on e.book_id = l.book_id and e.number = l.entry_number
                where e.id = ? order by l.line
                """,
                row -> posting(row, accounts),
                entryId);
    }

    private static PostingView posting(Row row, Map<UUID, AccountRef> accounts) {
        return new PostingView(
                row.integer("line"),
                accounts.get(row.id("from_account_id")),
                accounts.get(row.id("to_account_id")),
                row.cny("amount"),
                Balance.of(row.number("from_balance_minor")),
                Balance.of(row.number("to_balance_minor")));
    }

    private Map<UUID, AccountRef> accounts(UUID entryId) {
        return sql.list(
                        "select distinct " + AccountNames.COLUMNS + """
                         from journal_entry e join posting l on l.book_id = e.book_id and l.entry_number = e.number
                         join ledger_account a on a.id in (l.from_account_id, l.to_account_id)
                        """ + AccountNames.JOINS + " where e.id = ?",
                        AccountRef::read,
                        entryId)
                .stream()
                .collect(Collectors.toMap(AccountRef::id, Function.identity()));
    }

    private ListQuery filtered(UUID programmeId, EntryFilter filter) {
        return new ListQuery(sql, COLUMNS, FROM, "e.id")
                .where("e.programme_id = ?", programmeId)
                .whereIfGiven(BookOfPlace.PREDICATE.formatted("e"), filter.placeId)
                .whereIfGiven("e.code = ?", filter.code)
                .whereIfGiven("e.project_id = ?", filter.projectId)
                .whereIfGiven("e.source_id = ?", filter.sourceId)
                .whereIfGiven("e.effective_on >= ?", filter.from)
                .whereIfGiven("e.effective_on <= ?", filter.to);
    }
}
