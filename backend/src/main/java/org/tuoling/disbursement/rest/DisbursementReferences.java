package org.tuoling.disbursement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractView;
import org.tuoling.decision.DecisionRegister;
import org.tuoling.decision.DecisionView;
import org.tuoling.disbursement.DisbursementError;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;

/** The records a row of a disbursement names by their codes. */
@ApplicationScoped
class DisbursementReferences {

    private final ContractRegister contracts;
    private final DecisionRegister decisions;
    private final PersonRegister people;

    DisbursementReferences(ContractRegister contracts, DecisionRegister decisions, PersonRegister people) {
        this.contracts = contracts;
        this.decisions = decisions;
        this.people = people;
    }

    UUID contract(Cells row, String field) {
        return row.reference(
                field,
                code -> contracts.coded(row.programmeId(), code).map(ContractView::id),
                DisbursementError.CONTRACT_UNKNOWN);
    }

    UUID decision(Cells row, String field) {
        return row.reference(
                field,
                code -> decisions.coded(row.programmeId(), code).map(DecisionView::id),
                DisbursementError.DECISION_UNKNOWN);
    }

    UUID person(Cells row, String field) {
        return row.reference(
                field, code -> people.coded(row.programmeId(), code).map(PersonView::id), ContractError.PERSON_UNKNOWN);
    }
}
