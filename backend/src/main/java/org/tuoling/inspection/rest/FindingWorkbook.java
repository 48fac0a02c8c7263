package org.tuoling.inspection.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.inspection.FindingIntake;
import org.tuoling.inspection.FindingLine;
import org.tuoling.inspection.FindingOrigin;
import org.tuoling.inspection.FindingSeverity;
import org.tuoling.inspection.FindingState;
import org.tuoling.inspection.InspectionDesk;
import org.tuoling.inspection.InspectionError;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Findings in a workbook, with the days on which they were put right and closed on paper. */
@ApplicationScoped
public class FindingWorkbook implements Workbook<FindingRow, FindingLine> {

    private static final List<Column<FindingLine>> COLUMNS = List.of(
            Column.<FindingLine>text("code", line -> line.finding().code()).required().example("ZG-2021-03"),
            Column.<FindingLine>oneOf("area", SafetyArea.class, line -> line.finding().area()).required().example("PROJECTS"),
            Column.<FindingLine>oneOf("origin", FindingOrigin.class, line -> line.finding().origin()).required().example("AUDIT"),
            Column.<FindingLine>oneOf("severity", FindingSeverity.class, line -> line.finding().severity()).required().example("MINOR"),
            Column.<FindingLine>text("title", line -> line.finding().title()).required().example("监理日志缺页"),
            Column.<FindingLine>text("detail", line -> line.finding().detail()).example("2021 年 9 月监理日志缺 4 页，须补齐并归档。"),
            Column.<FindingLine>date("foundOn", line -> line.finding().foundOn()).required().example("2021-11-05"),
            Column.<FindingLine>text("foundBy", line -> line.finding().foundBy()).example("市审计局"),
            Column.<FindingLine>reference("projectId", line -> line.finding().project()).example("KP-2021-01"),
            Column.<FindingLine>reference("ownerId", line -> line.finding().owner()).required().example("R-009"),
            Column.<FindingLine>text("ownerName", line -> line.finding().owner().nameZh()).onlyExported(),
            Column.<FindingLine>date("dueOn", line -> line.finding().dueOn()).required().example("2021-12-31"),
            Column.<FindingLine>oneOf("state", FindingState.class, line -> line.finding().state()).onlyExported(),
            Column.<FindingLine>date("rectifiedOn", line -> line.finding().rectifiedOn()).example("2021-12-20"),
            Column.text("rectification", FindingLine::rectification).example("已补齐监理日志并归档"),
            Column.<FindingLine>date("closedOn", line -> line.finding().closedOn()).example("2021-12-22"),
            Column.text("closing", FindingLine::closing).example("现场复核，日志已补齐"),
            Column.<FindingLine>reference("closedById", line -> line.finding().closedBy()).example("R-001"));

    private final InspectionDesk desk;
    private final PersonRegister people;
    private final ProjectRegister projects;
    private final FindingIntake intake;

    FindingWorkbook(InspectionDesk desk, PersonRegister people, ProjectRegister projects, FindingIntake intake) {
        this.desk = desk;
        this.people = people;
        this.projects = projects;
        this.intake = intake;
    }

    @Override
    public String list() {
        return "findings";
    }

    @Override
    public String words() {
        return "inspection.findings";
    }

    @Override
    public List<Column<FindingLine>> columns() {
        return COLUMNS;
    }

    @Override
    public FindingRow request(Cells row) {
        var programme = row.programmeId();
        return new FindingRow(
                row.text("code"),
                row.oneOf("area", SafetyArea.class),
                row.oneOf("origin", FindingOrigin.class),
                row.oneOf("severity", FindingSeverity.class),
                row.text("title"),
                row.text("detail"),
                row.date("foundOn"),
                row.text("foundBy"),
                row.reference(
                        "projectId",
                        code -> projects.coded(programme, code).map(ProjectView::id),
                        InspectionError.PROJECT_UNKNOWN),
                row.reference(
                        "ownerId", code -> people.coded(programme, code).map(PersonView::id), InspectionError.OWNER_UNKNOWN),
                row.date("dueOn"),
                row.date("rectifiedOn"),
                row.text("rectification"),
                row.date("closedOn"),
                row.text("closing"),
                row.reference(
                        "closedById", code -> people.coded(programme, code).map(PersonView::id), InspectionError.CLOSER_UNKNOWN));
    }

    @Override
    public Object key(FindingRow row) {
        return row.code();
    }

    @Override
    public Optional<FindingRow> existing(UUID programmeId, FindingRow row) {
        return desk.coded(programmeId, row.code()).map(FindingWorkbook::rowOf);
    }

    private static FindingRow rowOf(FindingLine line) {
        var finding = line.finding();
        return new FindingRow(
                finding.code(),
                finding.area(),
                finding.origin(),
                finding.severity(),
                finding.title(),
                finding.detail(),
                finding.foundOn(),
                finding.foundBy(),
                Ref.idOf(finding.project()),
                finding.owner().id(),
                finding.dueOn(),
                finding.rectifiedOn(),
                line.rectification(),
                finding.closedOn(),
                line.closing(),
                Ref.idOf(finding.closedBy()));
    }

    @Override
    public void register(UUID programmeId, FindingRow row) {
        intake.take(programmeId, row.toRequest().toDetails(), row.past());
    }
}
