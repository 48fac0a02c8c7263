package org.tuoling.absence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.LeaveKindRegister;
import org.tuoling.absence.LeaveKindView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Kinds of leave in a workbook. */
@ApplicationScoped
public class LeaveKindWorkbook implements Workbook<LeaveKindRequest, LeaveKindView> {

    private static final List<Column<LeaveKindView>> COLUMNS = List.of(
            Column.text("code", LeaveKindView::code).required().example("HOME"),
            Column.text("nameZh", LeaveKindView::nameZh).required().example("探亲假"),
            Column.text("nameEn", LeaveKindView::nameEn).example("Home leave"),
            Column.integer("annualDays", LeaveKindView::annualDays).example("30"),
            Column.date("retiredOn", LeaveKindView::retiredOn));

    private final LeaveKindRegister register;

    LeaveKindWorkbook(LeaveKindRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "leave-kinds";
    }

    @Override
    public String words() {
        return "absence.leave-kinds";
    }

    @Override
    public List<Column<LeaveKindView>> columns() {
        return COLUMNS;
    }

    @Override
    public LeaveKindRequest request(Cells row) {
        return new LeaveKindRequest(
                row.code("code"), row.text("nameZh"), row.text("nameEn"), row.integer("annualDays"), row.date("retiredOn"));
    }

    @Override
    public Object key(LeaveKindRequest request) {
        return request.code();
    }

    @Override
    public Optional<LeaveKindRequest> existing(UUID programmeId, LeaveKindRequest request) {
        return register.coded(programmeId, request.code()).map(LeaveKindRequest::of);
    }

    @Override
    public void register(UUID programmeId, LeaveKindRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
