package org.tuoling.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractView;
import org.tuoling.disbursement.DisbursementRegister;
import org.tuoling.disbursement.DisbursementView;
import org.tuoling.inspection.InspectionDesk;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;

/** Finds the records that have papers, by the codes the files give them. */
@ApplicationScoped
class DemonstrationRecords {

    private final ContractRegister contracts;
    private final DisbursementRegister disbursements;
    private final ProjectRegister projects;
    private final InspectionDesk findings;

    DemonstrationRecords(
            ContractRegister contracts,
            DisbursementRegister disbursements,
            ProjectRegister projects,
            InspectionDesk findings) {
        this.contracts = contracts;
        this.disbursements = disbursements;
        this.projects = projects;
        this.findings = findings;
    }

    UUID coded(UUID programme, String recordType, String code) {
        Optional<UUID> found = switch (recordType) {
            case "contract" -> contracts.coded(programme, code).map(ContractView::id);
            case "disbursement" -> disbursements.coded(programme, code).map(DisbursementView::id);
            case "project" -> projects.coded(programme, code).map(ProjectView::id);
            case "finding" -> findings.coded(programme, code).map(line -> line.finding().id());
            default -> Optional.empty();
        };
        return found.orElseThrow(() -> new IllegalStateException("the demonstration has no " + recordType + " " + code));
    }
}
