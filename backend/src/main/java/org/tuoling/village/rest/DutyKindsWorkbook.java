package org.tuoling.village.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.village.DutyCatalogue;
import org.tuoling.village.DutyKindView;

/** The catalogue of duties in a workbook. */
@ApplicationScoped
public class DutyKindsWorkbook implements Workbook<DutyKindRequest, DutyKindView> {

    private static final List<Column<DutyKindView>> COLUMNS = List.of(
            Column.text("code", DutyKindView::code).required().example("ON-SITE"),
            Column.text("nameZh", DutyKindView::nameZh).required().example("每月一次现场办公"),
            Column.text("nameEn", DutyKindView::nameEn).example("On-site office once a month"),
            Column.integer("everyMonths", DutyKindView::everyMonths).required().example("1"),
            Column.integer("timesOwed", DutyKindView::timesOwed).required().example("1"),
            Column.date("validFrom", DutyKindView::validFrom).required().example("2020-06-01"),
            Column.date("validTo", DutyKindView::validTo).example("2022-12-31"),
            Column.text("description", DutyKindView::description).example("到村现场办公，收集和答复群众诉求。"));

    private final DutyCatalogue catalogue;

    DutyKindsWorkbook(DutyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String list() {
        return "duty-kinds";
    }

    @Override
    public String words() {
        return "village.duty-kinds";
    }

    @Override
    public List<Column<DutyKindView>> columns() {
        return COLUMNS;
    }

    @Override
    public DutyKindRequest request(Cells row) {
        return new DutyKindRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.integer("everyMonths"),
                row.integer("timesOwed"),
                row.date("validFrom"),
                row.date("validTo"),
                row.text("description"));
    }

    @Override
    public Object key(DutyKindRequest request) {
        return request.code();
    }

    @Override
    public Optional<DutyKindRequest> existing(UUID programmeId, DutyKindRequest request) {
        return catalogue.coded(programmeId, request.code()).map(DutyKindRequest::of);
    }

    @Override
    public void register(UUID programmeId, DutyKindRequest request) {
        catalogue.register(programmeId, request.toDetails());
    }
}
