package org.tuoling.progress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.DeliverableRegister;
import org.tuoling.progress.DeliverableUnit;
import org.tuoling.progress.DeliverableView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** What all projects leave behind in a workbook. */
@ApplicationScoped
public class DeliverableWorkbook implements Workbook<DeliverableRequest, DeliverableView> {

    private static final List<Column<DeliverableView>> COLUMNS = List.of(
            Column.reference("projectId", DeliverableView::project).required().example("P-012"),
            Column.<DeliverableView>text("projectName", deliverable -> deliverable.project().nameZh()).onlyExported(),
            Column.text("code", DeliverableView::code).required().example("CG-012-1"),
            Column.text("nameZh", DeliverableView::nameZh).required().example("骆驼养殖圈舍"),
            Column.text("nameEn", DeliverableView::nameEn).example("Camel housing"),
            Column.decimal("quantity", DeliverableView::quantity).required().example("3400"),
            Column.oneOf("unit", DeliverableUnit.class, DeliverableView::unit).required(),
            Column.date("deliveredOn", DeliverableView::deliveredOn).example("2021-04-28"));

    private final DeliverableRegister register;
    private final Codes codes;

    DeliverableWorkbook(DeliverableRegister register, Codes codes) {
        this.register = register;
        this.codes = codes;
    }

    @Override
    public String list() {
        return "deliverables";
    }

    @Override
    public String words() {
        return "progress.deliverables";
    }

    @Override
    public List<Column<DeliverableView>> columns() {
        return COLUMNS;
    }

    @Override
    public DeliverableRequest request(Cells row) {
        return new DeliverableRequest(
                codes.project(row),
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.decimal("quantity"),
                row.oneOf("unit", DeliverableUnit.class),
                row.date("deliveredOn"));
    }

    @Override
    public Object key(DeliverableRequest request) {
        return request.code();
    }

    @Override
    public Optional<DeliverableRequest> existing(UUID programmeId, DeliverableRequest request) {
        return register.coded(programmeId, request.code()).map(DeliverableRequest::of);
    }

    @Override
    public void register(UUID programmeId, DeliverableRequest request) {
        register.add(programmeId, request.toDetails());
    }
}
