package org.tuoling.disbursement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.contract.Importer;
import org.tuoling.disbursement.DisbursementRegister;
import org.tuoling.disbursement.DisbursementState;
import org.tuoling.disbursement.DisbursementView;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Disbursements in a workbook; whose hands they went through is told of those kept on paper. */
@ApplicationScoped
public class DisbursementWorkbook implements Workbook<DisbursementRow, DisbursementView> {

    private static final List<Column<DisbursementView>> COLUMNS = List.of(
            Column.text("code", DisbursementView::code).required().example("FK-2021-003"),
            Column.reference("contractId", DisbursementView::contract).required().example("HT-001-1"),
            Column.amount("amount", DisbursementView::amount).required().example("4953600.00"),
            Column.text("purpose", DisbursementView::purpose).required().example("主体结构封顶进度款"),
            Column.reference("decisionId", DisbursementView::decision).example("JC-P-001"),
            told("requestedById"),
            Column.text("requestedBy", name(DisbursementView::requestedBy)).onlyExported(),
            Column.date("submittedOn", DisbursementView::submittedOn).example("2021-06-21"),
            told("reviewedById"),
            Column.<DisbursementView>date("reviewedOn", unknown -> null).onlyImported().example("2021-06-22"),
            Column.text("reviewedBy", name(DisbursementView::reviewedBy)).onlyExported(),
            told("approvedById"),
            Column.<DisbursementView>date("approvedOn", unknown -> null).onlyImported().example("2021-06-25"),
            Column.text("approvedBy", name(DisbursementView::approvedBy)).onlyExported(),
            told("paidById"),
            Column.text("paidBy", name(DisbursementView::paidBy)).onlyExported(),
            Column.date("paidOn", DisbursementView::paidOn).example("2021-06-30"),
            Column.text("bankReference", DisbursementView::bankReference).example("2021063000001234"),
            told("returnedById"),
            Column.<DisbursementView>date("returnedOn", unknown -> null).onlyImported().example("2021-06-24"),
            Column.<DisbursementView>text("returnReason", unknown -> null).onlyImported().example("缺少进度证明"),
            Column.text("project", (DisbursementView payment) -> payment.project().nameZh()).onlyExported(),
            Column.text("payee", (DisbursementView payment) -> payment.payee().nameZh()).onlyExported(),
            Column.text("bankName", DisbursementView::bankName).onlyExported(),
            Column.text("bankAccount", DisbursementView::bankAccount).onlyExported(),
            Column.amount("refunded", DisbursementView::refunded).onlyExported(),
            Column.oneOf("state", DisbursementState.class, DisbursementView::state).onlyExported());

    private final DisbursementRegister register;
    private final PaperSteps paper;
    private final Importer importer;
    private final DisbursementReferences references;

    DisbursementWorkbook(
            DisbursementRegister register, PaperSteps paper, Importer importer, DisbursementReferences references) {
        this.register = register;
        this.paper = paper;
        this.importer = importer;
        this.references = references;
    }

    /** Whose hand it was, which an export tells by name. */
    private static Column<DisbursementView> told(String field) {
        return Column.<DisbursementView>reference(field, unknown -> null)
                .onlyImported()
                .example("R-009");
    }

    private static Function<DisbursementView, String> name(Function<DisbursementView, Hand> hand) {
        return payment -> hand.apply(payment) == null ? null : hand.apply(payment).name();
    }

    @Override
    public String list() {
        return "disbursements";
    }

    @Override
    public String words() {
        return "disbursement.disbursements";
    }

    @Override
    public List<Column<DisbursementView>> columns() {
        return COLUMNS;
    }

    @Override
    public DisbursementRow request(Cells row) {
        return new DisbursementRow(
                row.text("code"),
                references.contract(row, "contractId"),
                row.cny("amount"),
                row.text("purpose"),
                references.decision(row, "decisionId"),
                references.person(row, "requestedById"),
                row.date("submittedOn"),
                references.person(row, "reviewedById"),
                row.date("reviewedOn"),
                references.person(row, "approvedById"),
                row.date("approvedOn"),
                references.person(row, "paidById"),
                row.date("paidOn"),
                row.text("bankReference"),
                references.person(row, "returnedById"),
                row.date("returnedOn"),
                row.text("returnReason"));
    }

    @Override
    public Object key(DisbursementRow row) {
        return row.code();
    }

    @Override
    public Optional<DisbursementRow> existing(UUID programmeId, DisbursementRow row) {
        return register.coded(programmeId, row.code()).map(kept -> DisbursementRow.of(kept, row));
    }

    @Override
    public void register(UUID programmeId, DisbursementRow row) {
        importer.refuseSteps("submittedOn", row.submittedOn(), row.reviewedOn(), row.approvedOn(), row.paidOn(), row.returnedOn());
        var by = importer.hand(programmeId, "requestedById", row.requestedById());
        var id = register.draft(programmeId, row.toRequest().toDetails(), by);
        paper.take(programmeId, id, row);
    }
}
