package org.tuoling.grid.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.GridError;
import org.tuoling.grid.GridRegister;
import org.tuoling.grid.GridView;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The grid tree in a workbook, from the top down: a grid may lie below one of an earlier row. */
@ApplicationScoped
public class GridWorkbook implements Workbook<GridRequest, GridView> {

    private static final List<Column<GridView>> COLUMNS = List.of(
            Column.text("code", GridView::code).required().example("G-111"),
            Column.text("nameZh", GridView::nameZh).required().example("柯坪党政组"),
            Column.text("nameEn", GridView::nameEn).example("Keping administration"),
            Column.reference("parentId", GridView::parent).example("G-11"),
            Column.integer("level", GridView::level).onlyExported(),
            Column.flag("leaf", GridView::leaf).onlyExported(),
            Column.reference("placeId", GridView::place).required().example("652929"),
            Column.date("startsOn", GridView::startsOn).required().example("2019-12-25"),
            Column.date("endsOn", GridView::endsOn).example("2022-12-31"));

    private final GridRegister register;
    private final PlaceRegister places;

    GridWorkbook(GridRegister register, PlaceRegister places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public String list() {
        return "grids";
    }

    @Override
    public String words() {
        return "grid.grids";
    }

    @Override
    public List<Column<GridView>> columns() {
        return COLUMNS;
    }

    @Override
    public GridRequest request(Cells row) {
        return new GridRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.reference("parentId", code -> grid(row, code), GridError.PARENT_UNKNOWN),
                row.reference("placeId", code -> place(row, code), GridError.PLACE_UNKNOWN),
                row.date("startsOn"),
                row.date("endsOn"));
    }

    private Optional<UUID> grid(Cells row, String code) {
        return register.coded(row.programmeId(), code).map(GridView::id);
    }

    private Optional<UUID> place(Cells row, String code) {
        return places.coded(row.programmeId(), code).map(PlaceView::id);
    }

    @Override
    public Object key(GridRequest request) {
        return request.code();
    }

    @Override
    public Optional<GridRequest> existing(UUID programmeId, GridRequest request) {
        return register.coded(programmeId, request.code()).map(GridRequest::of);
    }

    @Override
    public void register(UUID programmeId, GridRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
