package org.tuoling.donation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads donations for lists, details and exports. */
@ApplicationScoped
public class DonationReader {

    private static final String COLUMNS = """
            d.id, d.code, d.kind, d.state, d.received_on, d.purpose, d.money_minor, d.foreign_minor, d.foreign_currency,
            d.foreign_rate, d.value_minor, d.item_count, d.unvalued_count, d.cancelled_on, d.cancel_reason, d.version,
            n.id as donor_id, n.code as donor_code, n.name_zh as donor_name_zh, n.name_en as donor_name_en,
            n.consent_to_be_named,
            p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
            """;
    private static final String FROM =
            "donation d left join donor n on n.id = d.donor_id left join place p on p.id = d.place_id";
    private static final String ITEM_COLUMNS = """
            , i.name_zh as item_name_zh, i.name_en as item_name_en, i.quantity as item_quantity, i.unit as item_unit,
            i.value_minor as item_value_minor, i.value_basis as item_value_basis, i.evidence as item_evidence,
            i.valuer as item_valuer, i.valued_on as item_valued_on
            """;
    private static final String ITEMS = " left join donated_item i on i.donation_id = d.id";
    private static final SortFields SORTS = SortFields.byDefault("-receivedOn")
            .date("receivedOn", "d.received_on")
            .text("code", "d.code")
            .number("amount", "d.value_minor");

    private final Sql sql;

    DonationReader(Sql sql) {
        this.sql = sql;
    }

    public Page<DonationView> page(UUID programmeId, DonationFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q, COLUMNS, FROM).page(query, SORTS, DonationView::read);
    }

    /** Every line of goods, and money once. */
    public void eachLine(UUID programmeId, DonationFilter filter, PageQuery query, Consumer<DonationLine> sink) {
        filtered(programmeId, filter, query.q, COLUMNS + ITEM_COLUMNS, FROM + ITEMS)
                .eachLine(query.sort, SORTS, "i.position", DonationLine::read, sink);
    }

    public Optional<DonationView> one(UUID programmeId, UUID id) {
        return withLines("d.id = ?", programmeId, id);
    }

    public Optional<DonationView> coded(UUID programmeId, String code) {
        return withLines("d.code = ?", programmeId, code);
    }

    /** In one statement: a donation is read after every write of it. */
    private Optional<DonationView> withLines(String which, UUID programmeId, Object value) {
        var lines = sql.list(
                "select " + COLUMNS + ITEM_COLUMNS + " from " + FROM + ITEMS + " where d.programme_id = ? and " + which
                        + " order by i.position",
                DonationLine::read,
                programmeId,
                value);
        var items =
                lines.stream().map(DonationLine::item).filter(Objects::nonNull).toList();
        return lines.stream().findFirst().map(line -> line.donation().with(items));
    }

    private ListQuery filtered(UUID programmeId, DonationFilter filter, String typed, String columns, String from) {
        filter.checkPeriod();
        return new ListQuery(sql, columns, from, "d.id")
                .where("d.programme_id = ?", programmeId)
                .whereIfGiven("d.kind = ?", filter.kind)
                .whereIfGiven("d.state = ?", filter.state)
                .whereIfGiven("d.donor_id = ?", filter.donorId)
                .whereIfGiven("d.place_id = ?", filter.placeId)
                .whereIfGiven("d.received_on >= ?", filter.from)
                .whereIfGiven("d.received_on <= ?", filter.to)
                .search("d.search_text", typed);
    }
}
