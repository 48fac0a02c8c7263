package org.tuoling.progress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.IssueBook;
import org.tuoling.progress.IssueKind;
import org.tuoling.progress.IssueSeverity;
import org.tuoling.progress.IssueState;
import org.tuoling.progress.IssueView;
import org.tuoling.progress.ProgressError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The issues and risks of all projects in a workbook, closed ones with what became of them. */
@ApplicationScoped
public class IssueWorkbook implements Workbook<IssueRow, IssueView> {

    private static final List<Column<IssueView>> COLUMNS = List.of(
            Column.reference("projectId", IssueView::project).required().example("P-011"),
            Column.<IssueView>text("projectName", issue -> issue.project().nameZh()).onlyExported(),
            Column.text("code", IssueView::code).required().example("WT-001"),
            Column.oneOf("kind", IssueKind.class, IssueView::kind).required(),
            Column.text("title", IssueView::title).required().example("入冬前屋面不能封闭"),
            Column.text("detail", IssueView::detail),
            Column.oneOf("severity", IssueSeverity.class, IssueView::severity).required(),
            Column.reference("ownerId", IssueView::owner).required().example("R-009"),
            Column.date("raisedOn", IssueView::raisedOn).required().example("2021-12-01"),
            Column.date("dueOn", IssueView::dueOn).required().example("2022-01-15"),
            Column.oneOf("state", IssueState.class, IssueView::state).onlyExported(),
            Column.date("closedOn", IssueView::closedOn).example("2022-01-08"),
            Column.text("resolution", IssueView::resolution).example("屋面已封闭，冬季施工方案通过。"));

    private final IssueBook book;
    private final Codes codes;

    IssueWorkbook(IssueBook book, Codes codes) {
        this.book = book;
        this.codes = codes;
    }

    @Override
    public String list() {
        return "project-issues";
    }

    @Override
    public String words() {
        return "progress.project-issues";
    }

    @Override
    public List<Column<IssueView>> columns() {
        return COLUMNS;
    }

    @Override
    public IssueRow request(Cells row) {
        return new IssueRow(
                codes.project(row),
                row.code("code"),
                row.oneOf("kind", IssueKind.class),
                row.text("title"),
                row.text("detail"),
                row.oneOf("severity", IssueSeverity.class),
                codes.person(row, "ownerId"),
                row.date("raisedOn"),
                row.date("dueOn"),
                row.date("closedOn"),
                row.text("resolution"));
    }

    @Override
    public Object key(IssueRow row) {
        return row.code();
    }

    @Override
    public Optional<IssueRow> existing(UUID programmeId, IssueRow row) {
        return book.coded(programmeId, row.code()).map(IssueRow::of);
    }

    @Override
    public void register(UUID programmeId, IssueRow row) {
        if ((row.closedOn() == null) != (row.resolution() == null)) {
            throw Refused.at(row.closedOn() == null ? "closedOn" : "resolution", ProgressError.CLOSURE_HALF_TOLD);
        }
        var id = book.raise(programmeId, row.toRequest().toDetails());
        if (row.closedOn() != null) {
            book.close(programmeId, id, row.closedOn(), row.resolution());
        }
    }
}
