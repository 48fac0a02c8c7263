package org.tuoling.place.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.place.CodeSystem;
import org.tuoling.place.PlaceError;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.place.Side;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Places in a workbook; a place may lie in one of an earlier row. */
@ApplicationScoped
public class PlaceWorkbook implements Workbook<PlaceRequest, PlaceView> {

    private static final List<Column<PlaceView>> COLUMNS = List.of(
            Column.oneOf("codeSystem", CodeSystem.class, PlaceView::codeSystem).required(),
            Column.text("code", PlaceView::code).required().example("652929"),
            Column.text("nameZh", PlaceView::nameZh).required().example("柯坪县"),
            Column.text("nameEn", PlaceView::nameEn).example("Keping County"),
            Column.oneOf("side", Side.class, PlaceView::side).required(),
            Column.flag("recipientOfAid", PlaceView::recipientOfAid),
            Column.reference("parentId", PlaceView::parent).example("652900"),
            Column.date("retiredOn", PlaceView::retiredOn));

    private final PlaceRegister register;

    PlaceWorkbook(PlaceRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "places";
    }

    @Override
    public String words() {
        return "place.places";
    }

    @Override
    public List<Column<PlaceView>> columns() {
        return COLUMNS;
    }

    @Override
    public PlaceRequest request(Cells row) {
        return new PlaceRequest(
                row.oneOf("codeSystem", CodeSystem.class),
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.oneOf("side", Side.class),
                row.flag("recipientOfAid"),
                row.reference("parentId", code -> place(row, code), PlaceError.PARENT_UNKNOWN),
                row.date("retiredOn"));
    }

    private Optional<UUID> place(Cells row, String code) {
        return register.coded(row.programmeId(), code).map(PlaceView::id);
    }

    @Override
    public Object key(PlaceRequest request) {
        return List.of(request.codeSystem(), request.code());
    }

    @Override
    public Optional<PlaceRequest> existing(UUID programmeId, PlaceRequest request) {
        return register.coded(programmeId, request.codeSystem(), request.code()).map(PlaceRequest::of);
    }

    @Override
    public void register(UUID programmeId, PlaceRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
