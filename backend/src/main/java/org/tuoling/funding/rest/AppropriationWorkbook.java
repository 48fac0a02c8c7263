package org.tuoling.funding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.funding.AppropriationView;
import org.tuoling.funding.FundingError;
import org.tuoling.funding.FundingRegister;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Appropriations in a workbook, known by the numbers of their documents. */
@ApplicationScoped
public class AppropriationWorkbook implements Workbook<AppropriationRequest, AppropriationView> {

    private static final List<Column<AppropriationView>> COLUMNS = List.of(
            Column.text("documentNumber", AppropriationView::documentNumber)
                    .required()
                    .example("示援指〔2021〕1号"),
            Column.integer("fiscalYear", AppropriationView::fiscalYear)
                    .required()
                    .example("2021"),
            Column.text("source", AppropriationView::source).required().example("湖州市财政局"),
            Column.amount("amount", AppropriationView::amount).required().example("1250000.00"),
            Column.reference("placeId", AppropriationView::place).required().example("652929"),
            Column.date("grantedOn", AppropriationView::grantedOn).required().example("2021-03-01"),
            Column.date("receivedOn", AppropriationView::receivedOn).example("2021-03-20"),
            Column.text("note", AppropriationView::note));

    private final FundingRegister register;
    private final PlaceRegister places;

    AppropriationWorkbook(FundingRegister register, PlaceRegister places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public String list() {
        return "appropriations";
    }

    @Override
    public String words() {
        return "funding.appropriations";
    }

    @Override
    public List<Column<AppropriationView>> columns() {
        return COLUMNS;
    }

    @Override
    public AppropriationRequest request(Cells row) {
        return new AppropriationRequest(
                row.integer("fiscalYear"),
                row.text("source"),
                row.text("documentNumber"),
                row.cny("amount"),
                row.reference("placeId", code -> place(row, code), FundingError.PLACE_UNKNOWN),
                row.date("grantedOn"),
                row.date("receivedOn"),
                row.text("note"));
    }

    private Optional<UUID> place(Cells row, String code) {
        return places.coded(row.programmeId(), code).map(PlaceView::id);
    }

    @Override
    public Object key(AppropriationRequest request) {
        return request.documentNumber();
    }

    @Override
    public String keyField() {
        return "documentNumber";
    }

    @Override
    public Optional<AppropriationRequest> existing(UUID programmeId, AppropriationRequest request) {
        return register.numbered(programmeId, request.documentNumber()).map(AppropriationRequest::of);
    }

    @Override
    public void register(UUID programmeId, AppropriationRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
