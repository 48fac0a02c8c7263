package org.tuoling.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.budget.BudgetError;
import org.tuoling.budget.PlanDesk;
import org.tuoling.budget.PlanLineReader;
import org.tuoling.budget.PlanLineView;
import org.tuoling.budget.PlanReader;
import org.tuoling.budget.PlanRowView;
import org.tuoling.budget.PlanState;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermView;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.DecisionView;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.LinesWorkbook;

/**
 * Versions of plans in a workbook, one row for each line. What a person brings in is his draft, so that another has to
 * approve it; only the start-up brings in approved ones.
 */
@ApplicationScoped
public class PlanWorkbook implements LinesWorkbook<PlanRow, PlanRowView> {

    private static final String LINE = "lines[0].";
    private static final List<Column<PlanRowView>> COLUMNS = List.of(
            Column.integer("fiscalYear", PlanRowView::fiscalYear).required().example("2022"),
            Column.integer("number", PlanRowView::number).required().example("1"),
            Column.text("reason", PlanRowView::reason).required().example("2022年度计划"),
            Column.oneOf("state", PlanState.class, PlanRowView::state).onlyExported(),
            Column.date("approvedOn", PlanRowView::approvedOn).example("2022-01-20"),
            Column.reference("decisionId", PlanRowView::decisionCode).example("JC-2022-01"),
            Column.<PlanRowView>text("shareReasons", PlanRowView::shareReasons).example("LIVELIHOOD: 续建项目集中付款"),
            Column.reference(LINE + "projectId", line(PlanLineView::project)).required().example("P-001"),
            Column.<PlanRowView>text("projectName", row -> row.line().project().nameZh()).onlyExported(),
            Column.<PlanRowView>reference(LINE + "categoryId", row -> category(row.line())).required().example("FUND:FISCAL"),
            Column.amount(LINE + "amount", line(PlanLineView::amount)).required().example("1250000.00"),
            Column.text(LINE + "note", line(PlanLineView::note)));

    private final PlanDesk desk;
    private final PlanReader reader;
    private final PlanLineReader lines;
    private final ProjectRegister projects;
    private final ClassificationRegister classifications;
    private final DecisionReader decisions;
    private final Scope scope;
    private final CurrentCaller caller;

    PlanWorkbook(
            PlanDesk desk,
            PlanReader reader,
            PlanLineReader lines,
            ProjectRegister projects,
            ClassificationRegister classifications,
            DecisionReader decisions,
            Scope scope,
            CurrentCaller caller) {
        this.desk = desk;
        this.reader = reader;
        this.lines = lines;
        this.projects = projects;
        this.classifications = classifications;
        this.decisions = decisions;
        this.scope = scope;
        this.caller = caller;
    }

    private static Function<PlanRowView, Object> line(Function<PlanLineView, ?> part) {
        return row -> part.apply(row.line());
    }

    private static String category(PlanLineView line) {
        return line.category().classification().code() + ":" + line.category().code();
    }

    @Override
    public String list() {
        return "plans";
    }

    @Override
    public String words() {
        return "budget.plans";
    }

    @Override
    public List<Column<PlanRowView>> columns() {
        return COLUMNS;
    }

    @Override
    public PlanRow request(Cells row) {
        var line = new PlanLineRequest(
                row.reference(LINE + "projectId", code -> project(row, code), BudgetError.PROJECT_UNKNOWN),
                row.reference(LINE + "categoryId", codes -> category(row, codes), BudgetError.CATEGORY_UNKNOWN),
                row.cny(LINE + "amount"),
                row.text(LINE + "note"));
        return new PlanRow(
                row.integer("fiscalYear"),
                row.integer("number"),
                row.text("reason"),
                row.date("approvedOn"),
                row.reference("decisionId", code -> decision(row, code), DecisionError.UNKNOWN),
                row.text("shareReasons"),
                List.of(line));
    }

    private Optional<UUID> project(Cells row, String code) {
        return projects.coded(row.programmeId(), code).map(ProjectView::id);
    }

    private Optional<UUID> decision(Cells row, String code) {
        return decisions.coded(row.programmeId(), code).map(DecisionView::id);
    }

    private Optional<UUID> category(Cells row, String codes) {
        return classifications.codedTerm(row.programmeId(), codes).map(TermView::id);
    }

    @Override
    public Object key(PlanRow row) {
        return row.fiscalYear() == null || row.number() == null ? null : Arrays.asList(row.fiscalYear(), row.number());
    }

    @Override
    public String keyField() {
        return "number";
    }

    @Override
    public PlanRow joined(PlanRow earlier, PlanRow row) {
        if (!earlier.with(List.of()).equals(row.with(List.of()))) {
            throw Refused.at("number", BudgetError.ROWS_DIFFER);
        }
        var joined = new ArrayList<>(earlier.lines());
        joined.addAll(row.lines());
        return earlier.with(joined);
    }

    @Override
    public Optional<PlanRow> existing(UUID programmeId, PlanRow row) {
        return reader.numbered(programmeId, row.fiscalYear(), row.number())
                .map(kept -> PlanRow.of(
                        kept,
                        lines.all(programmeId, kept.id()).stream()
                                .map(PlanLineRequest::of)
                                .toList(),
                        row));
    }

    @Override
    public void register(UUID programmeId, PlanRow row) {
        var by = caller.isNobody() ? Hand.NOBODY : Hand.of(scope);
        desk.bringIn(programmeId, row.toDraft(), row.number(), row.toLines(), row.toApproval(), by);
    }
}
