package org.tuoling.project.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.project.InvestmentRegister;
import org.tuoling.project.InvestmentView;
import org.tuoling.project.ProjectError;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.project.SourceKind;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The money put into all projects in a workbook. */
@ApplicationScoped
public class InvestmentWorkbook implements Workbook<InvestmentRequest, InvestmentView> {

    private static final List<Column<InvestmentView>> COLUMNS = List.of(
            Column.reference("projectId", InvestmentView::project).required().example("P-011"),
            Column.<InvestmentView>text("projectName", investment -> investment.project().nameZh()).onlyExported(),
            Column.oneOf("kind", SourceKind.class, InvestmentView::kind).required(),
            Column.text("source", InvestmentView::source).required().example("新疆某农牧科技有限公司"),
            Column.amount("amount", InvestmentView::amount).required().example("500000000.00"),
            Column.date("on", InvestmentView::on).required().example("2021-03-20"),
            Column.text("note", InvestmentView::note));

    private final InvestmentRegister register;
    private final ProjectRegister projects;

    InvestmentWorkbook(InvestmentRegister register, ProjectRegister projects) {
        this.register = register;
        this.projects = projects;
    }

    @Override
    public String list() {
        return "project-investments";
    }

    @Override
    public String words() {
        return "project.project-investments";
    }

    @Override
    public List<Column<InvestmentView>> columns() {
        return COLUMNS;
    }

    @Override
    public InvestmentRequest request(Cells row) {
        return new InvestmentRequest(
                row.reference(
                        "projectId",
                        code -> projects.coded(row.programmeId(), code).map(ProjectView::id),
                        ProjectError.PROJECT_UNKNOWN),
                row.oneOf("kind", SourceKind.class),
                row.text("source"),
                row.cny("amount"),
                row.date("on"),
                row.text("note"));
    }

    @Override
    public Object key(InvestmentRequest request) {
        return request.projectId() + " " + request.kind() + " " + request.source() + " " + request.on();
    }

    @Override
    public String keyField() {
        return "source";
    }

    @Override
    public Optional<InvestmentRequest> existing(UUID programmeId, InvestmentRequest request) {
        return register.same(programmeId, request.toDetails()).map(InvestmentRequest::of);
    }

    @Override
    public void register(UUID programmeId, InvestmentRequest request) {
        register.add(programmeId, request.toDetails());
    }
}
