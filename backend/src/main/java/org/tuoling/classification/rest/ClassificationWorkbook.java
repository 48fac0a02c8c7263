package org.tuoling.classification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.ClassificationView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Classifications in a workbook; their terms have one of their own. */
@ApplicationScoped
public class ClassificationWorkbook implements Workbook<ClassificationRequest, ClassificationView> {

    private static final List<Column<ClassificationView>> COLUMNS = List.of(
            Column.text("code", ClassificationView::code).required().example("FLAGSHIP-2021"),
            Column.text("nameZh", ClassificationView::nameZh).required().example("五大工程"),
            Column.text("nameEn", ClassificationView::nameEn).example("Five flagships"),
            Column.oneOf("kind", ClassificationKind.class, ClassificationView::kind)
                    .required(),
            Column.date("validFrom", ClassificationView::validFrom).required().example("2021-01-01"),
            Column.date("validTo", ClassificationView::validTo).example("2025-12-31"));

    private final ClassificationRegister register;

    ClassificationWorkbook(ClassificationRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "classifications";
    }

    @Override
    public String words() {
        return "classification.classifications";
    }

    @Override
    public List<Column<ClassificationView>> columns() {
        return COLUMNS;
    }

    @Override
    public ClassificationRequest request(Cells row) {
        return new ClassificationRequest(
                row.text("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.oneOf("kind", ClassificationKind.class),
                row.date("validFrom"),
                row.date("validTo"));
    }

    @Override
    public Object key(ClassificationRequest request) {
        return request.code();
    }

    @Override
    public Optional<ClassificationRequest> existing(UUID programmeId, ClassificationRequest request) {
        return register.coded(programmeId, request.code()).map(ClassificationRequest::of);
    }

    @Override
    public void register(UUID programmeId, ClassificationRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
