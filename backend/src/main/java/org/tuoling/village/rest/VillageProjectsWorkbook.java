package org.tuoling.village.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.village.VillageError;
import org.tuoling.village.VillageProjectView;
import org.tuoling.village.VillageProjects;

/** Which projects villages have, in a workbook. A row says all there is to say, so it is either there or not. */
@ApplicationScoped
public class VillageProjectsWorkbook implements Workbook<VillageProjectRequest, VillageProjectView> {

    private static final List<Column<VillageProjectView>> COLUMNS = List.of(
            Column.reference("villageId", VillageProjectView::village).required().example("KP-VIL-01"),
            Column.<VillageProjectView>text("villageName", link -> link.village().nameZh()).onlyExported(),
            Column.reference("projectId", VillageProjectView::project).required().example("P-017"),
            Column.<VillageProjectView>text("projectName", link -> link.project().nameZh()).onlyExported(),
            Column.text("state", VillageProjectView::state).onlyExported(),
            Column.flag("linked", VillageProjectView::linked).onlyExported());

    private final VillageProjects links;
    private final OrganisationRegister organisations;
    private final ProjectRegister projects;

    VillageProjectsWorkbook(VillageProjects links, OrganisationRegister organisations, ProjectRegister projects) {
        this.links = links;
        this.organisations = organisations;
        this.projects = projects;
    }

    @Override
    public String list() {
        return "village-projects";
    }

    @Override
    public String words() {
        return "village.village-projects";
    }

    @Override
    public List<Column<VillageProjectView>> columns() {
        return COLUMNS;
    }

    @Override
    public VillageProjectRequest request(Cells row) {
        return new VillageProjectRequest(
                row.reference("villageId", code -> village(row, code), VillageError.VILLAGE_UNKNOWN),
                row.reference("projectId", code -> project(row, code), VillageError.PROJECT_UNKNOWN));
    }

    private Optional<UUID> village(Cells row, String code) {
        return organisations.coded(row.programmeId(), code).map(OrganisationView::id);
    }

    private Optional<UUID> project(Cells row, String code) {
        return projects.coded(row.programmeId(), code).map(ProjectView::id);
    }

    @Override
    public Object key(VillageProjectRequest request) {
        return request;
    }

    @Override
    public String keyField() {
        return "projectId";
    }

    @Override
    public Optional<VillageProjectRequest> existing(UUID programmeId, VillageProjectRequest request) {
        boolean there = links.has(
                programmeId, OrganisationId.of(request.villageId()), ProjectId.of(request.projectId()));
        return there ? Optional.of(request) : Optional.empty();
    }

    @Override
    public void register(UUID programmeId, VillageProjectRequest request) {
        links.link(programmeId, OrganisationId.of(request.villageId()), ProjectId.of(request.projectId()));
    }
}
