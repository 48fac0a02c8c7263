package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.contract.ContractParties;
import org.tuoling.contract.ContractRegister;
import org.tuoling.contract.ContractState;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionRegister;
import org.tuoling.disbursement.domain.Disbursement;
import org.tuoling.disbursement.domain.Disbursements;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps payment requests while they are written; once submitted they are the {@link DisbursementDesk}'s. */
@ApplicationScoped
public class DisbursementRegister {

    private static final UUID NONE = new UUID(0, 0);

    private final Disbursements disbursements;
    private final DisbursementReader reader;
    private final ContractRegister contracts;
    private final DecisionRegister decisions;
    private final ChangeLog changes;

    DisbursementRegister(
            Disbursements disbursements,
            DisbursementReader reader,
            ContractRegister contracts,
            DecisionRegister decisions,
            ChangeLog changes) {
        this.disbursements = disbursements;
        this.reader = reader;
        this.contracts = contracts;
        this.decisions = decisions;
        this.changes = changes;
    }

    @Transactional
    public DisbursementId draft(UUID programmeId, DisbursementDetails details, Hand by) {
        var contract = checked(programmeId, details, NONE);
        var request = new Disbursement(programmeId, details, contract, by);
        disbursements.persistAndFlush(request);
        changes.created(programmeId, DisbursementDesk.TYPE, request.id(), view(programmeId, request.id()));
        return DisbursementId.of(request.id());
    }

    @Transactional
    public void revise(UUID programmeId, DisbursementId id, long version, DisbursementDetails details, Hand by) {
        var request = locked(programmeId, id, version);
        var contract = checked(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        request.revise(details, contract, by);
        disbursements.flush();
        changes.changed(programmeId, DisbursementDesk.TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a request that was never submitted. */
    @Transactional
    public void remove(UUID programmeId, DisbursementId id, long version, Hand by) {
        var request = locked(programmeId, id, version);
        request.checkRemovable(by);
        var before = view(programmeId, id.value());
        disbursements.delete(request);
        disbursements.flush();
        changes.deleted(programmeId, DisbursementDesk.TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<DisbursementView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private Disbursement locked(UUID programmeId, DisbursementId id, long version) {
        var request = disbursements.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, request.version());
        return request;
    }

    private ContractParties checked(UUID programmeId, DisbursementDetails details, UUID self) {
        if (disbursements.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", DisbursementError.CODE_TAKEN, details.code());
        }
        if (details.decisionId() != null
                && decisions.find(programmeId, DecisionId.of(details.decisionId())).isEmpty()) {
            throw Refused.at("decisionId", DisbursementError.DECISION_UNKNOWN);
        }
        var contract = contracts
                .find(programmeId, details.contractId())
                .orElseThrow(() -> Refused.at("contractId", DisbursementError.CONTRACT_UNKNOWN));
        if (contract.state() != ContractState.SIGNED) {
            throw Refused.at("contractId", DisbursementError.CONTRACT_NOT_SIGNED);
        }
        return contract.parties();
    }

    private DisbursementView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
