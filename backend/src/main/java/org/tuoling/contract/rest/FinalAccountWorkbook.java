package org.tuoling.contract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.contract.ContractDesk;
import org.tuoling.contract.ContractId;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractState;
import org.tuoling.contract.ContractView;
import org.tuoling.contract.Importer;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/**
 * Final accounts kept on paper, for the start-up that takes them over after the payments they are about; no operation of
 * the service takes them in a file.
 */
@ApplicationScoped
public class FinalAccountWorkbook implements Workbook<FinalAccountRow, ContractView> {

    private static final List<Column<ContractView>> COLUMNS = List.of(
            Column.<ContractView>reference("contractId", ContractView::code).required().example("HT-001-1"),
            Column.amount("amount", ContractView::finalAmount).required().example("12384000.00"),
            Column.date("on", ContractView::endedOn).required().example("2021-12-20"),
            Column.<ContractView>reference("settledById", settled -> null).required().onlyImported().example("R-011"));

    private final ContractRegister register;
    private final ContractDesk desk;
    private final ContractReferences references;
    private final Importer importer;

    FinalAccountWorkbook(
            ContractRegister register, ContractDesk desk, ContractReferences references, Importer importer) {
        this.register = register;
        this.desk = desk;
        this.references = references;
        this.importer = importer;
    }

    @Override
    public String list() {
        return "final-accounts";
    }

    @Override
    public String words() {
        return "contract.final-accounts";
    }

    @Override
    public List<Column<ContractView>> columns() {
        return COLUMNS;
    }

    @Override
    public FinalAccountRow request(Cells row) {
        return new FinalAccountRow(
                references.contract(row, "contractId"),
                row.cny("amount"),
                row.date("on"),
                references.person(row, "settledById"));
    }

    @Override
    public Object key(FinalAccountRow row) {
        return row.contractId();
    }

    @Override
    public String keyField() {
        return "contractId";
    }

    @Override
    public Optional<FinalAccountRow> existing(UUID programmeId, FinalAccountRow row) {
        return register.find(programmeId, ContractId.of(row.contractId()))
                .filter(contract -> contract.state() == ContractState.SETTLED)
                .map(kept -> new FinalAccountRow(kept.id(), kept.finalAmount(), kept.endedOn(), row.settledById()));
    }

    @Override
    public void register(UUID programmeId, FinalAccountRow row) {
        importer.refuseSteps("on", row.on());
        var by = importer.paperHand(programmeId, "settledById", row.settledById());
        desk.settle(programmeId, ContractId.of(row.contractId()), null, row.toFinalAccount(), by);
    }
}
