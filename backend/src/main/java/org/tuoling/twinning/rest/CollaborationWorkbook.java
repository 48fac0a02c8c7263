package org.tuoling.twinning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermRef;
import org.tuoling.classification.TermView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.twinning.AgreementId;
import org.tuoling.twinning.AgreementRegister;
import org.tuoling.twinning.AgreementView;
import org.tuoling.twinning.CollaborationRegister;
import org.tuoling.twinning.CollaborationState;
import org.tuoling.twinning.CollaborationView;
import org.tuoling.twinning.TwinningError;

/** The collaboration projects of all agreements in a workbook. */
@ApplicationScoped
public class CollaborationWorkbook implements Workbook<CollaborationRow, CollaborationView> {

    private static final List<Column<CollaborationView>> COLUMNS = List.of(
            Column.reference("agreementId", CollaborationView::agreement).required().example("XY-01"),
            Column.text("code", CollaborationView::code).required().example("XZ-01"),
            Column.text("nameZh", CollaborationView::nameZh).required().example("湖羊产业示范村共建"),
            Column.text("nameEn", CollaborationView::nameEn).example("Model Village for Hu Sheep"),
            Column.reference("fieldTermId", CollaborationWorkbook::fieldOf).example("FIELD-2021:INDUSTRY"),
            Column.oneOf("state", CollaborationState.class, CollaborationView::state).required(),
            Column.date("dueOn", CollaborationView::dueOn));

    private final CollaborationRegister register;
    private final AgreementRegister agreements;
    private final ClassificationRegister classifications;

    CollaborationWorkbook(
            CollaborationRegister register, AgreementRegister agreements, ClassificationRegister classifications) {
        this.register = register;
        this.agreements = agreements;
        this.classifications = classifications;
    }

    private static String fieldOf(CollaborationView project) {
        return project.fieldTerm() == null ? null : TermRef.codesOf(List.of(project.fieldTerm()));
    }

    @Override
    public String list() {
        return "collaboration-projects";
    }

    @Override
    public String words() {
        return "twinning.collaborations";
    }

    @Override
    public List<Column<CollaborationView>> columns() {
        return COLUMNS;
    }

    @Override
    public CollaborationRow request(Cells row) {
        return new CollaborationRow(
                row.reference(
                        "agreementId",
                        code -> agreements.coded(row.programmeId(), code).map(AgreementView::id),
                        TwinningError.AGREEMENT_UNKNOWN),
                row.text("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.reference(
                        "fieldTermId",
                        codes -> classifications.codedTerm(row.programmeId(), codes).map(TermView::id),
                        TwinningError.FIELD_UNKNOWN),
                row.oneOf("state", CollaborationState.class),
                row.date("dueOn"));
    }

    @Override
    public Object key(CollaborationRow row) {
        return row.code();
    }

    @Override
    public Optional<CollaborationRow> existing(UUID programmeId, CollaborationRow row) {
        return register.coded(programmeId, row.code()).map(CollaborationRow::of);
    }

    @Override
    public void register(UUID programmeId, CollaborationRow row) {
        register.add(programmeId, new AgreementId(row.agreementId()), row.toRequest().toDetails());
    }
}
