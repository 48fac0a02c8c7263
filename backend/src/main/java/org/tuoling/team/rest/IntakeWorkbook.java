package org.tuoling.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.team.BranchRegister;
import org.tuoling.team.BranchView;
import org.tuoling.team.IntakeRegister;
import org.tuoling.team.IntakeView;
import org.tuoling.team.TeamError;

/** Intakes of applicants in a workbook. */
@ApplicationScoped
public class IntakeWorkbook implements Workbook<IntakeRequest, IntakeView> {

    private static final List<Column<IntakeView>> COLUMNS = List.of(
            Column.text("code", IntakeView::code).required().example("JJFZ-2020"),
            Column.text("nameZh", IntakeView::nameZh).required().example("第一期入党积极分子"),
            Column.text("nameEn", IntakeView::nameEn).example("Applicants, first intake"),
            Column.date("acceptedOn", IntakeView::acceptedOn).required().example("2020-09-28"),
            Column.reference("branchId", IntakeView::branch).example("DZB-KP"),
            Column.integer("count", IntakeView::count).required().example("5"));

    private final IntakeRegister register;
    private final BranchRegister branches;

    IntakeWorkbook(IntakeRegister register, BranchRegister branches) {
        this.register = register;
        this.branches = branches;
    }

    @Override
    public String list() {
        return "applicant-intakes";
    }

    @Override
    public String words() {
        return "team.intakes";
    }

    @Override
    public List<Column<IntakeView>> columns() {
        return COLUMNS;
    }

    @Override
    public IntakeRequest request(Cells row) {
        return new IntakeRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.date("acceptedOn"),
                row.reference(
                        "branchId",
                        code -> branches.coded(row.programmeId(), code).map(BranchView::id),
                        TeamError.BRANCH_UNKNOWN),
                row.integer("count"));
    }

    @Override
    public Object key(IntakeRequest request) {
        return request.code();
    }

    @Override
    public Optional<IntakeRequest> existing(UUID programmeId, IntakeRequest request) {
        return register.coded(programmeId, request.code()).map(IntakeRequest::of);
    }

    @Override
    public void register(UUID programmeId, IntakeRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
