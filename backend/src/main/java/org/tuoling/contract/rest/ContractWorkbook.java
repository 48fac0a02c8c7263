package org.tuoling.contract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.TermRef;
import org.tuoling.contract.ContractDesk;
import org.tuoling.contract.ContractKind;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractState;
import org.tuoling.contract.ContractView;
import org.tuoling.contract.Importer;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Contracts in a workbook; who drafted and signed is told of those kept on paper. */
@ApplicationScoped
public class ContractWorkbook implements Workbook<ContractRow, ContractView> {

    private static final List<Column<ContractView>> COLUMNS = List.of(
            Column.text("code", ContractView::code).required().example("HT-001-1"),
            Column.text("nameZh", ContractView::nameZh).required().example("妇幼保健院主体工程施工合同"),
            Column.reference("projectId", ContractView::project).required().example("P-001"),
            Column.reference("categoryId", (ContractView contract) -> TermRef.codesOf(List.of(contract.category())))
                    .required()
                    .example("FUND:FISCAL"),
            Column.reference("payeeId", ContractView::payee).required().example("SK-001"),
            Column.oneOf("kind", ContractKind.class, ContractView::kind).required(),
            Column.amount("amount", ContractView::amount).required().example("12384000.00"),
            Column.<ContractView>reference("draftedById", contract -> null).onlyImported().example("R-009"),
            Column.text("draftedBy", (ContractView contract) -> nameOf(contract.draftedBy())).onlyExported(),
            Column.date("signedOn", ContractView::signedOn).example("2021-04-12"),
            Column.<ContractView>reference("signedById", contract -> null).onlyImported().example("R-001"),
            Column.text("signedBy", (ContractView contract) -> nameOf(contract.signedBy())).onlyExported(),
            Column.reference("decisionId", ContractView::decision).example("JC-P-001"),
            Column.amount("committedAmount", ContractView::committed).example("12384000.00"),
            Column.text("schedule", (ContractView contract) -> ScheduleText.of(contract.schedule()))
                    .example("2021-06-30 100000.00 预付款；2021-12-20 200000.00 验收款"),
            Column.amount("claimed", ContractView::claimed).onlyExported(),
            Column.amount("paid", ContractView::paid).onlyExported(),
            Column.amount("finalAmount", ContractView::finalAmount).onlyExported(),
            Column.oneOf("state", ContractState.class, ContractView::state).onlyExported(),
            Column.date("endedOn", ContractView::endedOn).onlyExported());

    private final ContractRegister register;
    private final ContractDesk desk;
    private final ContractReferences references;
    private final Importer importer;

    ContractWorkbook(ContractRegister register, ContractDesk desk, ContractReferences references, Importer importer) {
        this.register = register;
        this.desk = desk;
        this.references = references;
        this.importer = importer;
    }

    private static String nameOf(Hand hand) {
        return hand == null ? null : hand.name();
    }

    @Override
    public String list() {
        return "contracts";
    }

    @Override
    public String words() {
        return "contract.contracts";
    }

    @Override
    public List<Column<ContractView>> columns() {
        return COLUMNS;
    }

    @Override
    public ContractRow request(Cells row) {
        return new ContractRow(
                row.text("code"),
                row.text("nameZh"),
                references.project(row, "projectId"),
                references.category(row, "categoryId"),
                references.payee(row, "payeeId"),
                row.oneOf("kind", ContractKind.class),
                row.cny("amount"),
                references.person(row, "draftedById"),
                row.date("signedOn"),
                references.person(row, "signedById"),
                references.decision(row, "decisionId"),
                row.cny("committedAmount"),
                ScheduleText.normal(row.text("schedule")));
    }

    @Override
    public Object key(ContractRow row) {
        return row.code();
    }

    @Override
    public Optional<ContractRow> existing(UUID programmeId, ContractRow row) {
        return register.coded(programmeId, row.code()).map(kept -> ContractRow.of(kept, row));
    }

    @Override
    public void register(UUID programmeId, ContractRow row) {
        importer.refuseSteps("signedOn", row.signedOn(), row.signedById(), row.decisionId());
        var by = importer.hand(programmeId, "draftedById", row.draftedById());
        var id = register.draft(programmeId, row.toRequest().toDetails(), by);
        if (row.isSigned()) {
            var signer = importer.paperHand(programmeId, "signedById", row.signedById());
            desk.sign(programmeId, id, null, row.toSigning(), signer);
        }
    }
}
