package org.tuoling.funding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.funding.AppropriationShareReader;
import org.tuoling.funding.AppropriationShareRegister;
import org.tuoling.funding.AppropriationShareView;
import org.tuoling.funding.AppropriationView;
import org.tuoling.funding.FundingError;
import org.tuoling.funding.FundingRegister;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Shares of appropriations in a workbook; a document number and a project name one. */
@ApplicationScoped
public class AppropriationShareWorkbook implements Workbook<AppropriationShareRequest, AppropriationShareView> {

    private static final List<Column<AppropriationShareView>> COLUMNS = List.of(
            Column.reference("appropriationId", AppropriationShareView::appropriation)
                    .required()
                    .example("示援指〔2021〕1号"),
            Column.reference("projectId", AppropriationShareView::project)
                    .required()
                    .example("P-001"),
            Column.<AppropriationShareView>text("projectName", share -> share.project().nameZh())
                    .onlyExported(),
            Column.amount("amount", AppropriationShareView::amount).required().example("1250000.00"));

    private final AppropriationShareRegister register;
    private final AppropriationShareReader reader;
    private final FundingRegister funding;
    private final ProjectRegister projects;

    AppropriationShareWorkbook(
            AppropriationShareRegister register,
            AppropriationShareReader reader,
            FundingRegister funding,
            ProjectRegister projects) {
        this.register = register;
        this.reader = reader;
        this.funding = funding;
        this.projects = projects;
    }

    @Override
    public String list() {
        return "appropriation-shares";
    }

    @Override
    public String words() {
        return "funding.appropriationShares";
    }

    @Override
    public List<Column<AppropriationShareView>> columns() {
        return COLUMNS;
    }

    @Override
    public AppropriationShareRequest request(Cells row) {
        var programme = row.programmeId();
        return new AppropriationShareRequest(
                row.reference(
                        "appropriationId",
                        number -> funding.numbered(programme, number).map(AppropriationView::id),
                        FundingError.APPROPRIATION_UNKNOWN),
                row.reference(
                        "projectId",
                        code -> projects.coded(programme, code).map(ProjectView::id),
                        FundingError.PROJECT_UNKNOWN),
                row.cny("amount"));
    }

    @Override
    public Object key(AppropriationShareRequest request) {
        return Arrays.asList(request.appropriationId(), request.projectId());
    }

    @Override
    public String keyField() {
        return "projectId";
    }

    @Override
    public Optional<AppropriationShareRequest> existing(UUID programmeId, AppropriationShareRequest request) {
        return reader.of(programmeId, request.appropriationId(), request.projectId())
                .map(AppropriationShareRequest::of);
    }

    @Override
    public void register(UUID programmeId, AppropriationShareRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
