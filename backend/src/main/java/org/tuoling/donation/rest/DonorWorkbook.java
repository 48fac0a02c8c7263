package org.tuoling.donation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.donation.DonorKind;
import org.tuoling.donation.DonorRegister;
import org.tuoling.donation.DonorView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Donors in a workbook. An export shows beside the name what the donor may be called in public. */
@ApplicationScoped
public class DonorWorkbook implements Workbook<DonorRequest, DonorView> {

    private static final List<Column<DonorView>> COLUMNS = List.of(
            Column.text("code", DonorView::code).required().example("D-0001"),
            Column.oneOf("kind", DonorKind.class, DonorView::kind).required(),
            Column.text("nameZh", DonorView::nameZh).required().example("湖州示例公益基金会"),
            Column.text("nameEn", DonorView::nameEn).example("Huzhou Example Charity Foundation"),
            Column.text("creditCode", DonorView::creditCode).example("53330500000000001Y"),
            Column.flag("consentToBeNamed", DonorView::consentToBeNamed),
            Column.text("publicName", DonorView::publicNameZh).onlyExported());

    private final DonorRegister register;

    DonorWorkbook(DonorRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "donors";
    }

    @Override
    public String words() {
        return "donation.donors";
    }

    @Override
    public List<Column<DonorView>> columns() {
        return COLUMNS;
    }

    @Override
    public DonorRequest request(Cells row) {
        return new DonorRequest(
                row.text("code"),
                row.oneOf("kind", DonorKind.class),
                row.text("nameZh"),
                row.text("nameEn"),
                row.text("creditCode"),
                row.flag("consentToBeNamed"));
    }

    @Override
    public Object key(DonorRequest request) {
        return request.code();
    }

    @Override
    public Optional<DonorRequest> existing(UUID programmeId, DonorRequest request) {
        return register.coded(programmeId, request.code()).map(DonorRequest::of);
    }

    @Override
    public void register(UUID programmeId, DonorRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
