package org.tuoling.progress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.ReportDesk;
import org.tuoling.progress.ReportIntake;
import org.tuoling.progress.ReportState;
import org.tuoling.progress.ReportView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Monthly reports in a workbook, with the days that took them through their states where that was kept on paper. */
@ApplicationScoped
public class ReportWorkbook implements Workbook<ReportRow, ReportView> {

    private static final List<Column<ReportView>> COLUMNS = List.of(
            Column.reference("projectId", ReportView::project).required().example("P-011"),
            Column.<ReportView>text("projectName", report -> report.project().nameZh()).onlyExported(),
            Column.date("month", ReportView::month).required().example("2021-12-01"),
            Column.integer("physicalPercent", ReportView::physicalPercent).required().example("65"),
            Column.text("narrative", ReportView::narrative).required().example("主体完工，进入安装阶段。"),
            Column.text("fallReason", ReportView::fallReason),
            Column.oneOf("state", ReportState.class, ReportView::state).onlyExported(),
            Column.reference("authorId", ReportView::author).example("R-009"),
            Column.date("submittedOn", ReportView::submittedOn).example("2022-01-02"),
            Column.reference("approverId", ReportView::approver).example("R-001"),
            Column.date("approvedOn", ReportView::approvedOn).example("2022-01-04"),
            Column.text("returnReason", ReportView::returnReason).onlyExported());

    private final ReportDesk desk;
    private final ReportIntake intake;
    private final Codes codes;

    ReportWorkbook(ReportDesk desk, ReportIntake intake, Codes codes) {
        this.desk = desk;
        this.intake = intake;
        this.codes = codes;
    }

    @Override
    public String list() {
        return "progress-reports";
    }

    @Override
    public String words() {
        return "progress.progress-reports";
    }

    @Override
    public List<Column<ReportView>> columns() {
        return COLUMNS;
    }

    @Override
    public ReportRow request(Cells row) {
        var month = row.date("month");
        return new ReportRow(
                codes.project(row),
                month == null ? null : month.withDayOfMonth(1),
                row.integer("physicalPercent"),
                row.text("narrative"),
                row.text("fallReason"),
                codes.person(row, "authorId"),
                row.date("submittedOn"),
                codes.person(row, "approverId"),
                row.date("approvedOn"));
    }

    @Override
    public Object key(ReportRow row) {
        return row.projectId() + " " + row.month();
    }

    @Override
    public String keyField() {
        return "month";
    }

    @Override
    public Optional<ReportRow> existing(UUID programmeId, ReportRow row) {
        return desk.of(programmeId, row.toDetails()).map(kept -> ReportRow.of(kept, row));
    }

    @Override
    public void register(UUID programmeId, ReportRow row) {
        intake.take(programmeId, row.toDetails(), row.trail());
    }
}
