package org.tuoling.contract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermView;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractView;
import org.tuoling.contract.PayeeRegister;
import org.tuoling.contract.PayeeView;
import org.tuoling.decision.DecisionRegister;
import org.tuoling.decision.DecisionView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.workbook.Cells;

/** The records a row of a contract names by their codes. */
@ApplicationScoped
class ContractReferences {

    private final ProjectRegister projects;
    private final ClassificationRegister classifications;
    private final PayeeRegister payees;
    private final ContractRegister contracts;
    private final PersonRegister people;
    private final DecisionRegister decisions;

    ContractReferences(
            ProjectRegister projects,
            ClassificationRegister classifications,
            PayeeRegister payees,
            ContractRegister contracts,
            PersonRegister people,
            DecisionRegister decisions) {
        this.projects = projects;
        this.classifications = classifications;
        this.payees = payees;
        this.contracts = contracts;
        this.people = people;
        this.decisions = decisions;
    }

    UUID project(Cells row, String field) {
        return row.reference(
                field,
                code -> projects.coded(row.programmeId(), code).map(ProjectView::id),
                ContractError.PROJECT_UNKNOWN);
    }

    UUID category(Cells row, String field) {
        return row.reference(
                field,
                codes -> classifications.codedTerm(row.programmeId(), codes).map(TermView::id),
                ContractError.CATEGORY_UNKNOWN);
    }

    UUID payee(Cells row, String field) {
        return row.reference(
                field, code -> payees.coded(row.programmeId(), code).map(PayeeView::id), ContractError.PAYEE_UNKNOWN);
    }

    UUID person(Cells row, String field) {
        return row.reference(
                field, code -> people.coded(row.programmeId(), code).map(PersonView::id), ContractError.PERSON_UNKNOWN);
    }

    UUID contract(Cells row, String field) {
        return row.reference(
                field,
                code -> contracts.coded(row.programmeId(), code).map(ContractView::id),
                ContractError.CONTRACT_UNKNOWN);
    }

    UUID decision(Cells row, String field) {
        return row.reference(
                field,
                code -> decisions.coded(row.programmeId(), code).map(DecisionView::id),
                ContractError.DECISION_UNKNOWN);
    }
}
