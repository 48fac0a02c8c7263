package org.tuoling.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.personnel.DeploymentKind;
import org.tuoling.personnel.DeploymentRegister;
import org.tuoling.personnel.DeploymentView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.personnel.Placement;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/**
 * The roster in a workbook. People, units and the first grid are named by their codes; the grid only comes in, recorded
 * ends only go out.
 */
@ApplicationScoped
public class DeploymentsWorkbook implements Workbook<DeploymentRequest, DeploymentView> {

    private static final List<Column<DeploymentView>> COLUMNS = List.of(
            Column.text("code", DeploymentView::code).required().example("D-001"),
            Column.reference("personId", DeploymentView::person).required().example("P-001"),
            Column.<DeploymentView>text("personName", deployment -> deployment.person().nameZh()).onlyExported(),
            Column.reference("homeUnitId", DeploymentView::homeUnit).required().example("HZ-EDU-01"),
            Column.<DeploymentView>text("homeUnitName", deployment -> deployment.homeUnit().nameZh()).onlyExported(),
            Column.reference("hostUnitId", DeploymentView::hostUnit).required().example("KP-EDU-01"),
            Column.<DeploymentView>text("hostUnitName", deployment -> deployment.hostUnit().nameZh()).onlyExported(),
            Column.text("post", DeploymentView::post).required().example("教务处副主任"),
            Column.text("cohort", DeploymentView::cohort).example("第一期"),
            Column.oneOf("kind", DeploymentKind.class, DeploymentView::kind).required(),
            Column.date("startsOn", DeploymentView::startsOn).required().example("2019-12-01"),
            Column.date("endsOn", DeploymentView::endsOn).example("2021-12-31"),
            Column.<DeploymentView>reference("gridId", deployment -> null).onlyImported().example("G-111"),
            Column.date("endedOn", DeploymentView::endedOn).onlyExported(),
            Column.text("endReason", DeploymentView::endReason).onlyExported(),
            Column.text("state", DeploymentView::state).onlyExported());

    private final DeploymentRegister register;
    private final PersonRegister people;
    private final OrganisationRegister organisations;
    private final Placement placement;

    DeploymentsWorkbook(
            DeploymentRegister register,
            PersonRegister people,
            OrganisationRegister organisations,
            Placement placement) {
        this.register = register;
        this.people = people;
        this.organisations = organisations;
        this.placement = placement;
    }

    @Override
    public String list() {
        return "deployments";
    }

    @Override
    public String words() {
        return "personnel.deployments";
    }

    @Override
    public List<Column<DeploymentView>> columns() {
        return COLUMNS;
    }

    @Override
    public DeploymentRequest request(Cells row) {
        return new DeploymentRequest(
                row.text("code"),
                row.reference("personId", code -> person(row, code), PersonnelError.PERSON_UNKNOWN),
                row.reference("homeUnitId", code -> unit(row, code), PersonnelError.HOME_UNIT_UNKNOWN),
                row.reference("hostUnitId", code -> unit(row, code), PersonnelError.HOST_UNIT_UNKNOWN),
                row.text("post"),
                row.text("cohort"),
                row.oneOf("kind", DeploymentKind.class),
                row.date("startsOn"),
                row.date("endsOn"),
                row.reference(
                        "gridId", code -> placement.coded(row.programmeId(), code), PersonnelError.GRID_UNKNOWN));
    }

    private Optional<UUID> person(Cells row, String code) {
        return people.coded(row.programmeId(), code).map(PersonView::id);
    }

    private Optional<UUID> unit(Cells row, String code) {
        return organisations.coded(row.programmeId(), code).map(OrganisationView::id);
    }

    @Override
    public Object key(DeploymentRequest request) {
        return request.code();
    }

    @Override
    public Optional<DeploymentRequest> existing(UUID programmeId, DeploymentRequest request) {
        return register.coded(programmeId, request.code())
                .map(kept -> DeploymentRequest.of(kept, request.gridId()));
    }

    @Override
    public void register(UUID programmeId, DeploymentRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
