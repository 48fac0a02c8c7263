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

/** Branches in a workbook. */
@ApplicationScoped
public class BranchWorkbook implements Workbook<BranchRequest, BranchView> {

    private static final List<Column<BranchView>> COLUMNS = List.of(
            Column.text("code", BranchView::code).required().example("DZB-KP"),
            Column.text("nameZh", BranchView::nameZh).required().example("柯坪临时党支部"),
            Column.text("nameEn", BranchView::nameEn).example("Keping Temporary Branch"),
            Column.date("foundedOn", BranchView::foundedOn).required().example("2020-01-10"),
            Column.date("dissolvedOn", BranchView::dissolvedOn),
            Column.<BranchView>integer("members", branch -> (int) branch.members()).onlyExported());

    private final BranchRegister register;

    BranchWorkbook(BranchRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "branches";
    }

    @Override
    public String words() {
        return "team.branches";
    }

    @Override
    public List<Column<BranchView>> columns() {
        return COLUMNS;
    }

    @Override
    public BranchRequest request(Cells row) {
        return new BranchRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.date("foundedOn"),
                row.date("dissolvedOn"));
    }

    @Override
    public Object key(BranchRequest request) {
        return request.code();
    }

    @Override
    public Optional<BranchRequest> existing(UUID programmeId, BranchRequest request) {
        return register.coded(programmeId, request.code()).map(BranchRequest::of);
    }

    @Override
    public void register(UUID programmeId, BranchRequest request) {
        register.found(programmeId, request.toDetails());
    }
}
