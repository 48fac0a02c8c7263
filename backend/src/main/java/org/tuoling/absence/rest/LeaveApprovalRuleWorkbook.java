package org.tuoling.absence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.Approver;
import org.tuoling.absence.Authority;
import org.tuoling.absence.LeaveApprovalRuleRegister;
import org.tuoling.absence.LeaveApprovalRuleView;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.LinesWorkbook;

/** Who approves leaves in a workbook: a row for each approver, in their order, with all else repeated. */
@ApplicationScoped
public class LeaveApprovalRuleWorkbook implements LinesWorkbook<LeaveApprovalRuleRequest, LeaveApprovalRuleView.Line> {

    private static final String APPROVER = "approvers[0].";
    private static final List<Column<LeaveApprovalRuleView.Line>> COLUMNS = List.of(
            Column.text("code", of(LeaveApprovalRuleView::code)).required().example("UP-TO-3"),
            Column.integer("maxDays", of(LeaveApprovalRuleView::maxDays)).example("3"),
            Column.<LeaveApprovalRuleView.Line>oneOf(
                            APPROVER + "authority", Authority.class, line -> line.approver().authority())
                    .required(),
            Column.<LeaveApprovalRuleView.Line>integer(APPROVER + "level", line -> line.approver().level())
                    .example("1"),
            Column.date("validFrom", of(LeaveApprovalRuleView::validFrom)).required().example("2019-12-01"),
            Column.date("validTo", of(LeaveApprovalRuleView::validTo)));

    private final LeaveApprovalRuleRegister register;

    LeaveApprovalRuleWorkbook(LeaveApprovalRuleRegister register) {
        this.register = register;
    }

    private static Function<LeaveApprovalRuleView.Line, Object> of(Function<LeaveApprovalRuleView, ?> part) {
        return line -> part.apply(line.rule());
    }

    @Override
    public String list() {
        return "leave-approval-rules";
    }

    @Override
    public String words() {
        return "absence.leave-approval-rules";
    }

    @Override
    public List<Column<LeaveApprovalRuleView.Line>> columns() {
        return COLUMNS;
    }

    @Override
    public LeaveApprovalRuleRequest request(Cells row) {
        var approver = new Approver(row.oneOf(APPROVER + "authority", Authority.class), row.integer(APPROVER + "level"));
        return new LeaveApprovalRuleRequest(
                row.code("code"), row.integer("maxDays"), List.of(approver), row.date("validFrom"), row.date("validTo"));
    }

    @Override
    public Object key(LeaveApprovalRuleRequest request) {
        return request.code();
    }

    @Override
    public LeaveApprovalRuleRequest joined(LeaveApprovalRuleRequest earlier, LeaveApprovalRuleRequest row) {
        if (!earlier.with(List.of()).equals(row.with(List.of()))) {
            throw Refused.at("code", AbsenceError.RULE_ROWS_DIFFER);
        }
        var approvers = new ArrayList<>(earlier.approvers());
        approvers.addAll(row.approvers());
        return earlier.with(approvers);
    }

    @Override
    public Optional<LeaveApprovalRuleRequest> existing(UUID programmeId, LeaveApprovalRuleRequest request) {
        return register.coded(programmeId, request.code()).map(LeaveApprovalRuleRequest::of);
    }

    @Override
    public void register(UUID programmeId, LeaveApprovalRuleRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
