package org.tuoling.grid.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.GridError;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridLeadershipRegister;
import org.tuoling.grid.GridLeadershipRole;
import org.tuoling.grid.GridLeadershipView;
import org.tuoling.grid.GridRegister;
import org.tuoling.grid.GridView;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Who answers for which grid in a workbook: one row per grid, person and first day. */
@ApplicationScoped
public class GridLeadershipWorkbook implements Workbook<GridLeadershipRequest, GridLeadershipView> {

    private static final List<Column<GridLeadershipView>> COLUMNS = List.of(
            Column.reference("gridId", GridLeadershipView::grid).required().example("G-111"),
            Column.<GridLeadershipView>text("gridName", leadership -> leadership.grid().nameZh()).onlyExported(),
            Column.reference("personId", GridLeadershipView::person).required().example("R-004"),
            Column.<GridLeadershipView>text("personName", leadership -> leadership.person().nameZh()).onlyExported(),
            Column.oneOf("role", GridLeadershipRole.class, GridLeadershipView::role).required(),
            Column.date("startsOn", GridLeadershipView::startsOn).required().example("2019-12-25"),
            Column.date("endsOn", GridLeadershipView::endsOn).example("2022-12-31"));

    private final GridLeadershipRegister register;
    private final GridRegister grids;
    private final PersonRegister people;

    GridLeadershipWorkbook(GridLeadershipRegister register, GridRegister grids, PersonRegister people) {
        this.register = register;
        this.grids = grids;
        this.people = people;
    }

    @Override
    public String list() {
        return "grid-leaderships";
    }

    @Override
    public String words() {
        return "grid.leaderships";
    }

    @Override
    public List<Column<GridLeadershipView>> columns() {
        return COLUMNS;
    }

    @Override
    public GridLeadershipRequest request(Cells row) {
        return new GridLeadershipRequest(
                row.reference("gridId", code -> grid(row, code), GridError.GRID_UNKNOWN),
                row.reference("personId", code -> person(row, code), GridError.PERSON_UNKNOWN),
                row.oneOf("role", GridLeadershipRole.class),
                row.date("startsOn"),
                row.date("endsOn"));
    }

    private Optional<UUID> grid(Cells row, String code) {
        return grids.coded(row.programmeId(), code).map(GridView::id);
    }

    private Optional<UUID> person(Cells row, String code) {
        return people.coded(row.programmeId(), code).map(PersonView::id);
    }

    @Override
    public Object key(GridLeadershipRequest request) {
        return List.of(request.gridId(), request.personId(), request.startsOn());
    }

    @Override
    public String keyField() {
        return "startsOn";
    }

    @Override
    public Optional<GridLeadershipRequest> existing(UUID programmeId, GridLeadershipRequest request) {
        return register.beginning(
                        programmeId,
                        GridId.of(request.gridId()),
                        PersonId.of(request.personId()),
                        request.startsOn())
                .map(GridLeadershipRequest::of);
    }

    @Override
    public void register(UUID programmeId, GridLeadershipRequest request) {
        register.appoint(programmeId, request.toDetails());
    }
}
