package org.tuoling.donation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.donation.DonatedItemView;
import org.tuoling.donation.DonationDesk;
import org.tuoling.donation.DonationError;
import org.tuoling.donation.DonationKind;
import org.tuoling.donation.DonationLine;
import org.tuoling.donation.DonationView;
import org.tuoling.donation.DonorRegister;
import org.tuoling.donation.DonorView;
import org.tuoling.donation.ForeignAmount;
import org.tuoling.donation.ValueBasis;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.LinesWorkbook;

/** Donations in a workbook: money takes one row, goods one for each line with the code and all else repeated. */
@ApplicationScoped
public class DonationWorkbook implements LinesWorkbook<DonationRequest, DonationLine> {

    private static final String ITEM = "items[0].";
    private static final List<Column<DonationLine>> COLUMNS = List.of(
            Column.text("code", of(DonationView::code)).required().example("JZ-2020-0001"),
            Column.reference("donorId", of(DonationView::donor)).required().example("D-0001"),
            Column.oneOf("kind", DonationKind.class, of(DonationView::kind)).required(),
            Column.date("receivedOn", of(DonationView::receivedOn)).required().example("2020-02-10"),
            Column.reference("placeId", of(DonationView::place)).required().example("652929"),
            Column.text("purpose", of(DonationView::purpose)).example("用于柯坪县疫情防控"),
            Column.amount("money", of(DonationView::money)).example("6451.20"),
            Column.amount("foreign.amount", foreign(f -> new BigDecimal(f.amount())))
                    .example("1000.00"),
            Column.text("foreign.currency", foreign(ForeignAmount::currency)).example("USD"),
            Column.decimal("foreign.rate", foreign(f -> new BigDecimal(f.rate())))
                    .example("6.4512"),
            Column.text(ITEM + "nameZh", item(DonatedItemView::nameZh)).example("医用口罩"),
            Column.text(ITEM + "nameEn", item(DonatedItemView::nameEn)).example("Surgical masks"),
            Column.decimal(ITEM + "quantity", item(DonatedItemView::quantity)).example("10000"),
            Column.text(ITEM + "unit", item(DonatedItemView::unit)).example("只"),
            Column.amount(ITEM + "value", item(DonatedItemView::value)).example("20000.00"),
            Column.oneOf(ITEM + "valueBasis", ValueBasis.class, item(DonatedItemView::valueBasis)),
            Column.text(ITEM + "evidence", item(DonatedItemView::evidence)).example("发票 3300-0001"),
            Column.text(ITEM + "valuer", item(DonatedItemView::valuer)).example("物资组"),
            Column.date(ITEM + "valuedOn", item(DonatedItemView::valuedOn)).example("2020-02-10"),
            Column.text("donorPublicName", of(DonationView::donorPublicNameZh)).onlyExported(),
            Column.text("state", of(DonationView::state)).onlyExported(),
            Column.text("cancelReason", of(DonationView::cancelReason)).onlyExported());

    private final DonationDesk desk;
    private final DonorRegister donors;
    private final PlaceRegister places;

    DonationWorkbook(DonationDesk desk, DonorRegister donors, PlaceRegister places) {
        this.desk = desk;
        this.donors = donors;
        this.places = places;
    }

    private static Function<DonationLine, Object> of(Function<DonationView, ?> part) {
        return line -> part.apply(line.donation());
    }

    private static Function<DonationLine, Object> foreign(Function<ForeignAmount, ?> part) {
        return line -> line.donation().foreign() == null
                ? null
                : part.apply(line.donation().foreign());
    }

    private static Function<DonationLine, Object> item(Function<DonatedItemView, ?> part) {
        return line -> line.item() == null ? null : part.apply(line.item());
    }

    @Override
    public String list() {
        return "donations";
    }

    @Override
    public String words() {
        return "donation.donations";
    }

    @Override
    public List<Column<DonationLine>> columns() {
        return COLUMNS;
    }

    @Override
    public DonationRequest request(Cells row) {
        return new DonationRequest(
                row.text("code"),
                row.reference("donorId", code -> donor(row, code), DonationError.DONOR_UNKNOWN),
                row.oneOf("kind", DonationKind.class),
                row.date("receivedOn"),
                row.reference("placeId", code -> place(row, code), DonationError.PLACE_UNKNOWN),
                row.text("purpose"),
                row.cny("money"),
                foreignOf(row),
                itemsOf(row));
    }

    private Optional<UUID> donor(Cells row, String code) {
        return donors.coded(row.programmeId(), code).map(DonorView::id);
    }

    private Optional<UUID> place(Cells row, String code) {
        return places.coded(row.programmeId(), code).map(PlaceView::id);
    }

    private static ForeignAmount foreignOf(Cells row) {
        String currency = row.text("foreign.currency");
        var amount = row.money("foreign.amount", currency);
        var rate = row.decimal("foreign.rate");
        return currency == null && amount == null && rate == null
                ? null
                : new ForeignAmount(
                        amount == null ? null : amount.amount(), currency, rate == null ? null : rate.toPlainString());
    }

    private static List<DonatedItemRequest> itemsOf(Cells row) {
        var item = new DonatedItemRequest(
                row.text(ITEM + "nameZh"),
                row.text(ITEM + "nameEn"),
                row.decimal(ITEM + "quantity"),
                row.text(ITEM + "unit"),
                row.cny(ITEM + "value"),
                row.oneOf(ITEM + "valueBasis", ValueBasis.class),
                row.text(ITEM + "evidence"),
                row.text(ITEM + "valuer"),
                row.date(ITEM + "valuedOn"));
        var blank = new DonatedItemRequest(null, null, null, null, null, null, null, null, null);
        return item.equals(blank) ? List.of() : List.of(item);
    }

    @Override
    public Object key(DonationRequest request) {
        return request.code();
    }

    @Override
    public DonationRequest joined(DonationRequest earlier, DonationRequest row) {
        if (row.items().isEmpty() || !earlier.with(List.of()).equals(row.with(List.of()))) {
            throw Refused.at("code", DonationError.ROWS_DIFFER);
        }
        var lines = new ArrayList<>(earlier.items());
        lines.addAll(row.items());
        return earlier.with(lines);
    }

    @Override
    public Optional<DonationRequest> existing(UUID programmeId, DonationRequest request) {
        return desk.coded(programmeId, request.code()).map(DonationRequest::of);
    }

    @Override
    public void register(UUID programmeId, DonationRequest request) {
        desk.record(programmeId, request.toDetails());
    }
}
