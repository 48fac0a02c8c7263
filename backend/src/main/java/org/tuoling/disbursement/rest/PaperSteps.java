package org.tuoling.disbursement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.contract.Importer;
import org.tuoling.disbursement.BankTransfer;
import org.tuoling.disbursement.DisbursementDesk;
import org.tuoling.disbursement.DisbursementError;
import org.tuoling.disbursement.DisbursementId;
import org.tuoling.disbursement.Occasion;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Takes a disbursement kept on paper through the hands a row names, by the rules everybody's steps are judged by. */
@ApplicationScoped
class PaperSteps {

    private final DisbursementDesk desk;
    private final Importer importer;
    private final Today today;

    PaperSteps(DisbursementDesk desk, Importer importer, Today today) {
        this.desk = desk;
        this.importer = importer;
        this.today = today;
    }

    void take(UUID programmeId, DisbursementId id, DisbursementRow row) {
        if (row.submittedOn() != null) {
            desk.submit(programmeId, id, null, by(programmeId, "requestedById", row.requestedById(), row.submittedOn()));
        }
        if (row.reviewedOn() != null) {
            desk.review(programmeId, id, null, by(programmeId, "reviewedById", row.reviewedById(), row.reviewedOn()));
        }
        if (row.approvedOn() != null) {
            var occasion = by(programmeId, "approvedById", row.approvedById(), row.approvedOn());
            desk.approve(programmeId, id, null, null, occasion);
        }
        if (row.paidOn() != null) {
            pay(programmeId, id, row);
        }
        if (row.returnedOn() != null) {
            giveBack(programmeId, id, row);
        }
    }

    private void pay(UUID programmeId, DisbursementId id, DisbursementRow row) {
        if (row.bankReference() == null) {
            throw Refused.at("bankReference", DisbursementError.STEPS_INCOMPLETE);
        }
        var transfer = new BankTransfer(row.bankReference(), row.paidOn());
        desk.pay(programmeId, id, null, transfer, by(programmeId, "paidById", row.paidById(), row.paidOn()));
    }

    private void giveBack(UUID programmeId, DisbursementId id, DisbursementRow row) {
        if (row.returnReason() == null) {
            throw Refused.at("returnReason", DisbursementError.STEPS_INCOMPLETE);
        }
        var occasion = by(programmeId, "returnedById", row.returnedById(), row.returnedOn());
        desk.giveBack(programmeId, id, null, row.returnReason(), occasion);
    }

    private Occasion by(UUID programmeId, String field, UUID personId, LocalDate on) {
        if (personId == null) {
            throw Refused.at(field, DisbursementError.STEPS_INCOMPLETE);
        }
        return new Occasion(importer.paperHand(programmeId, field, personId), on, today.now());
    }
}
