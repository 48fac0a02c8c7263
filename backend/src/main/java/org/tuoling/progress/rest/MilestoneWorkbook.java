package org.tuoling.progress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.MilestonePlan;
import org.tuoling.progress.ProjectMilestoneView;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The milestones of all projects in a workbook. */
@ApplicationScoped
public class MilestoneWorkbook implements Workbook<MilestoneRequest, ProjectMilestoneView> {

    private static final List<Column<ProjectMilestoneView>> COLUMNS = List.of(
            Column.reference("projectId", ProjectMilestoneView::project).required().example("P-011"),
            Column.<ProjectMilestoneView>text("projectName", milestone -> milestone.project().nameZh()).onlyExported(),
            Column.text("code", ProjectMilestoneView::code).required().example("M1"),
            Column.text("nameZh", ProjectMilestoneView::nameZh).required().example("主体结构封顶"),
            Column.text("nameEn", ProjectMilestoneView::nameEn).example("Structure topped out"),
            Column.integer("weight", ProjectMilestoneView::weight).required().example("30"),
            Column.date("plannedOn", ProjectMilestoneView::plannedOn).required().example("2021-06-30"),
            Column.date("doneOn", ProjectMilestoneView::doneOn).example("2021-06-25"));

    private final MilestonePlan plan;
    private final Codes codes;

    MilestoneWorkbook(MilestonePlan plan, Codes codes) {
        this.plan = plan;
        this.codes = codes;
    }

    @Override
    public String list() {
        return "project-milestones";
    }

    @Override
    public String words() {
        return "progress.project-milestones";
    }

    @Override
    public List<Column<ProjectMilestoneView>> columns() {
        return COLUMNS;
    }

    @Override
    public MilestoneRequest request(Cells row) {
        return new MilestoneRequest(
                codes.project(row),
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.integer("weight"),
                row.date("plannedOn"),
                row.date("doneOn"));
    }

    @Override
    public Object key(MilestoneRequest request) {
        return request.projectId() + " " + request.code();
    }

    @Override
    public Optional<MilestoneRequest> existing(UUID programmeId, MilestoneRequest request) {
        return plan.coded(programmeId, new ProjectId(request.projectId()), request.code()).map(MilestoneRequest::of);
    }

    @Override
    public void register(UUID programmeId, MilestoneRequest request) {
        plan.add(programmeId, request.toDetails());
    }
}
