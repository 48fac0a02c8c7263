package org.tuoling.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.budget.AllocationDesk;
import org.tuoling.budget.AllocationKind;
import org.tuoling.budget.AllocationReader;
import org.tuoling.budget.AllocationView;
import org.tuoling.budget.BudgetError;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermRef;
import org.tuoling.classification.TermView;
import org.tuoling.funding.AppropriationView;
import org.tuoling.funding.FundingRegister;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Allocations and withdrawals in a workbook. */
@ApplicationScoped
public class AllocationWorkbook implements Workbook<AllocationRequest, AllocationView> {

    private static final List<Column<AllocationView>> COLUMNS = List.of(
            Column.text("code", AllocationView::code).required().example("BF-2021-001"),
            Column.oneOf("kind", AllocationKind.class, AllocationView::kind).required(),
            Column.reference("projectId", AllocationView::project).required().example("P-001"),
            Column.<AllocationView>text("projectName", allocation -> allocation.project().nameZh())
                    .onlyExported(),
            Column.reference("categoryId", (AllocationView allocation) -> TermRef.codesOf(List.of(allocation.category())))
                    .required()
                    .example("FUND:FISCAL"),
            Column.reference("originId", AllocationView::origin).example("示援指〔2021〕1号"),
            Column.amount("amount", AllocationView::amount).required().example("1250000.00"),
            Column.date("on", AllocationView::on).required().example("2021-04-02"),
            Column.text("note", AllocationView::note),
            Column.text("reversalReason", AllocationView::reversalReason).onlyExported());

    private final AllocationDesk desk;
    private final AllocationReader reader;
    private final ProjectRegister projects;
    private final ClassificationRegister classifications;
    private final FundingRegister funding;

    AllocationWorkbook(
            AllocationDesk desk,
            AllocationReader reader,
            ProjectRegister projects,
            ClassificationRegister classifications,
            FundingRegister funding) {
        this.desk = desk;
        this.reader = reader;
        this.projects = projects;
        this.classifications = classifications;
        this.funding = funding;
    }

    @Override
    public String list() {
        return "allocations";
    }

    @Override
    public String words() {
        return "budget.allocations";
    }

    @Override
    public List<Column<AllocationView>> columns() {
        return COLUMNS;
    }

    @Override
    public AllocationRequest request(Cells row) {
        var programme = row.programmeId();
        return new AllocationRequest(
                row.code("code"),
                row.oneOf("kind", AllocationKind.class),
                row.reference(
                        "projectId",
                        code -> projects.coded(programme, code).map(ProjectView::id),
                        BudgetError.PROJECT_UNKNOWN),
                row.reference(
                        "categoryId",
                        codes -> classifications.codedTerm(programme, codes).map(TermView::id),
                        BudgetError.CATEGORY_UNKNOWN),
                row.reference(
                        "originId",
                        number -> funding.numbered(programme, number).map(AppropriationView::id),
                        BudgetError.ORIGIN_UNKNOWN),
                row.cny("amount"),
                row.date("on"),
                row.text("note"));
    }

    @Override
    public Object key(AllocationRequest request) {
        return request.code();
    }

    @Override
    public Optional<AllocationRequest> existing(UUID programmeId, AllocationRequest request) {
        return reader.coded(programmeId, request.code()).map(AllocationRequest::of);
    }

    @Override
    public void register(UUID programmeId, AllocationRequest request) {
        desk.record(programmeId, request.toDetails());
    }
}
