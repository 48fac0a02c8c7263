package org.tuoling.village.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.personnel.DeploymentRegister;
import org.tuoling.personnel.DeploymentView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.village.StationRegister;
import org.tuoling.village.StationView;
import org.tuoling.village.VillageError;

/** Village stations in a workbook. A blank deployment is the one the person is on; ends go out but do not come in. */
@ApplicationScoped
public class StationsWorkbook implements Workbook<StationRequest, StationView> {

    private static final List<Column<StationView>> COLUMNS = List.of(
            Column.text("code", StationView::code).required().example("VS-001"),
            Column.reference("personId", StationView::person).required().example("P-001"),
            Column.<StationView>text("personName", station -> station.person().nameZh()).onlyExported(),
            Column.reference("villageId", StationView::village).required().example("KP-VIL-01"),
            Column.<StationView>text("villageName", station -> station.village().nameZh()).onlyExported(),
            Column.reference("deploymentId", StationView::deployment).example("D-001"),
            Column.date("startsOn", StationView::startsOn).required().example("2020-06-01"),
            Column.date("endsOn", StationView::endsOn).example("2022-12-31"),
            Column.date("endedOn", StationView::endedOn).onlyExported(),
            Column.text("endReason", StationView::endReason).onlyExported(),
            Column.text("state", StationView::state).onlyExported());

    private final StationRegister register;
    private final PersonRegister people;
    private final OrganisationRegister organisations;
    private final DeploymentRegister deployments;

    StationsWorkbook(
            StationRegister register,
            PersonRegister people,
            OrganisationRegister organisations,
            DeploymentRegister deployments) {
        this.register = register;
        this.people = people;
        this.organisations = organisations;
        this.deployments = deployments;
    }

    @Override
    public String list() {
        return "village-stations";
    }

    @Override
    public String words() {
        return "village.village-stations";
    }

    @Override
    public List<Column<StationView>> columns() {
        return COLUMNS;
    }

    @Override
    public StationRequest request(Cells row) {
        return new StationRequest(
                row.code("code"),
                row.reference("personId", code -> person(row, code), VillageError.PERSON_UNKNOWN),
                row.reference("villageId", code -> village(row, code), VillageError.VILLAGE_UNKNOWN),
                row.reference("deploymentId", code -> deployment(row, code), VillageError.DEPLOYMENT_UNKNOWN),
                row.date("startsOn"),
                row.date("endsOn"));
    }

    private Optional<UUID> person(Cells row, String code) {
        return people.coded(row.programmeId(), code).map(PersonView::id);
    }

    private Optional<UUID> village(Cells row, String code) {
        return organisations.coded(row.programmeId(), code).map(OrganisationView::id);
    }

    private Optional<UUID> deployment(Cells row, String code) {
        return deployments.coded(row.programmeId(), code).map(DeploymentView::id);
    }

    @Override
    public Object key(StationRequest request) {
        return request.code();
    }

    /** A row that leaves the deployment to us says nothing against the one that was found. */
    @Override
    public Optional<StationRequest> existing(UUID programmeId, StationRequest request) {
        return register.coded(programmeId, request.code())
                .map(StationRequest::of)
                .map(kept -> request.deploymentId() == null ? kept.withoutDeployment() : kept);
    }

    @Override
    public void register(UUID programmeId, StationRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
