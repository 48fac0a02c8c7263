package org.tuoling.funding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.funding.AppropriationView;
import org.tuoling.funding.FundingError;
import org.tuoling.funding.FundingRegister;
import org.tuoling.funding.ReturnDesk;
import org.tuoling.funding.TreasuryReturnReader;
import org.tuoling.funding.TreasuryReturnView;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Returns to the treasury in a workbook. */
@ApplicationScoped
public class TreasuryReturnWorkbook implements Workbook<TreasuryReturnRequest, TreasuryReturnView> {

    private static final List<Column<TreasuryReturnView>> COLUMNS = List.of(
            Column.text("code", TreasuryReturnView::code).required().example("TH-2021-01"),
            Column.reference("placeId", TreasuryReturnView::place).required().example("652929"),
            Column.reference("originId", TreasuryReturnView::origin).example("示援指〔2021〕1号"),
            Column.amount("amount", TreasuryReturnView::amount).required().example("120000.00"),
            Column.date("on", TreasuryReturnView::on).required().example("2021-12-20"),
            Column.text("reason", TreasuryReturnView::reason).required().example("项目结余资金交回财政"),
            Column.text("reversalReason", TreasuryReturnView::reversalReason).onlyExported());

    private final ReturnDesk desk;
    private final TreasuryReturnReader reader;
    private final FundingRegister funding;
    private final PlaceRegister places;

    TreasuryReturnWorkbook(ReturnDesk desk, TreasuryReturnReader reader, FundingRegister funding, PlaceRegister places) {
        this.desk = desk;
        this.reader = reader;
        this.funding = funding;
        this.places = places;
    }

    @Override
    public String list() {
        return "returns";
    }

    @Override
    public String words() {
        return "funding.returns";
    }

    @Override
    public List<Column<TreasuryReturnView>> columns() {
        return COLUMNS;
    }

    @Override
    public TreasuryReturnRequest request(Cells row) {
        var programme = row.programmeId();
        return new TreasuryReturnRequest(
                row.code("code"),
                row.reference(
                        "placeId",
                        code -> places.coded(programme, code).map(PlaceView::id),
                        FundingError.PLACE_UNKNOWN),
                row.reference(
                        "originId",
                        number -> funding.numbered(programme, number).map(AppropriationView::id),
                        FundingError.APPROPRIATION_UNKNOWN),
                row.cny("amount"),
                row.date("on"),
                row.text("reason"));
    }

    @Override
    public Object key(TreasuryReturnRequest request) {
        return request.code();
    }

    @Override
    public Optional<TreasuryReturnRequest> existing(UUID programmeId, TreasuryReturnRequest request) {
        return reader.coded(programmeId, request.code()).map(TreasuryReturnRequest::of);
    }

    @Override
    public void register(UUID programmeId, TreasuryReturnRequest request) {
        desk.record(programmeId, request.toDetails());
    }
}
