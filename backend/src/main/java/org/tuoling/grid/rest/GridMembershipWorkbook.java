package org.tuoling.grid.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.GridError;
import org.tuoling.grid.GridMembershipRegister;
import org.tuoling.grid.GridMembershipView;
import org.tuoling.grid.GridRegister;
import org.tuoling.grid.GridView;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Who sits where in a workbook: one row per person and first day, the earliest of a person first. */
@ApplicationScoped
public class GridMembershipWorkbook implements Workbook<GridMembershipRequest, GridMembershipView> {

    private static final List<Column<GridMembershipView>> COLUMNS = List.of(
            Column.reference("personId", GridMembershipView::person).required().example("R-001"),
            Column.<GridMembershipView>text("personName", membership -> membership.person().nameZh()).onlyExported(),
            Column.reference("gridId", GridMembershipView::grid).required().example("G-111"),
            Column.<GridMembershipView>text("gridName", membership -> membership.grid().nameZh()).onlyExported(),
            Column.date("startsOn", GridMembershipView::startsOn).required().example("2019-12-25"),
            Column.date("endsOn", GridMembershipView::endsOn).example("2022-12-31"));

    private final GridMembershipRegister register;
    private final GridRegister grids;
    private final PersonRegister people;

    GridMembershipWorkbook(GridMembershipRegister register, GridRegister grids, PersonRegister people) {
        this.register = register;
        this.grids = grids;
        this.people = people;
    }

    @Override
    public String list() {
        return "grid-memberships";
    }

    @Override
    public String words() {
        return "grid.memberships";
    }

    @Override
    public List<Column<GridMembershipView>> columns() {
        return COLUMNS;
    }

    @Override
    public GridMembershipRequest request(Cells row) {
        return new GridMembershipRequest(
                row.reference("personId", code -> person(row, code), GridError.PERSON_UNKNOWN),
                row.reference("gridId", code -> grid(row, code), GridError.GRID_UNKNOWN),
                row.date("startsOn"),
                row.date("endsOn"));
    }

    private Optional<UUID> person(Cells row, String code) {
        return people.coded(row.programmeId(), code).map(PersonView::id);
    }

    private Optional<UUID> grid(Cells row, String code) {
        return grids.coded(row.programmeId(), code).map(GridView::id);
    }

    @Override
    public Object key(GridMembershipRequest request) {
        return List.of(request.personId(), request.startsOn());
    }

    @Override
    public String keyField() {
        return "startsOn";
    }

    @Override
    public Optional<GridMembershipRequest> existing(UUID programmeId, GridMembershipRequest request) {
        return register.beginning(programmeId, PersonId.of(request.personId()), request.startsOn())
                .map(GridMembershipRequest::of);
    }

    @Override
    public void register(UUID programmeId, GridMembershipRequest request) {
        register.move(programmeId, request.toDetails());
    }
}
