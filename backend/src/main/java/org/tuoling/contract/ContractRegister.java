package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.contract.domain.Contract;
import org.tuoling.contract.domain.Contracts;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectSpending;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps contracts that are being drafted; once drafted they are the {@link ContractDesk}'s. */
@ApplicationScoped
public class ContractRegister {

    private static final UUID NONE = new UUID(0, 0);

    private final Contracts contracts;
    private final ContractReader reader;
    private final PayeeRegister payees;
    private final ProjectRegister projects;
    private final ProjectSpending spending;
    private final ClassificationRegister classifications;
    private final ChangeLog changes;
    private final Today today;

    ContractRegister(
            Contracts contracts,
            ContractReader reader,
            PayeeRegister payees,
            ProjectRegister projects,
            ProjectSpending spending,
            ClassificationRegister classifications,
            ChangeLog changes,
            Today today) {
        this.contracts = contracts;
        this.reader = reader;
        this.payees = payees;
        this.projects = projects;
        this.spending = spending;
        this.classifications = classifications;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public ContractId draft(UUID programmeId, ContractDetails details, Hand by) {
        var place = check(programmeId, details, NONE);
        var contract = new Contract(programmeId, details, place, by, today.now());
        contracts.persistAndFlush(contract);
        changes.created(programmeId, ContractDesk.TYPE, contract.id(), view(programmeId, contract.id()));
        return ContractId.of(contract.id());
    }

    @Transactional
    public void revise(UUID programmeId, ContractId id, long version, ContractDetails details, Hand by) {
        var contract = contracts.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, contract.version());
        var place = check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        contract.revise(details, place, by);
        contracts.flush();
        changes.changed(programmeId, ContractDesk.TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a draft, for its author; what was signed can only be cancelled. */
    @Transactional
    public void remove(UUID programmeId, ContractId id, long version, Hand by) {
        var contract = contracts.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, contract.version());
        contract.checkRemovable(by);
        var before = view(programmeId, id.value());
        contracts.delete(contract);
        contracts.flush();
        changes.deleted(programmeId, ContractDesk.TYPE, id.value(), before);
    }

    public Optional<ContractView> find(UUID programmeId, ContractId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<ContractView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private ContractView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    /** @return where the project is */
    private PlaceId check(UUID programmeId, ContractDetails details, UUID self) {
        if (contracts.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", ContractError.CODE_TAKEN, details.code());
        }
        var project = projects.find(programmeId, details.projectId())
                .orElseThrow(() -> Refused.at("projectId", ContractError.PROJECT_UNKNOWN));
        spending.requireOpen(programmeId, details.projectId(), "projectId");
        var category = classifications
                .findTerm(programmeId, details.category())
                .orElseThrow(() -> Refused.at("categoryId", ContractError.CATEGORY_UNKNOWN));
        if (category.kind() != ClassificationKind.FUNDING) {
            throw Refused.at("categoryId", ContractError.CATEGORY_NOT_FUNDING);
        }
        if (payees.find(programmeId, details.payeeId()).isEmpty()) {
            throw Refused.at("payeeId", ContractError.PAYEE_UNKNOWN);
        }
        return PlaceId.of(project.place().id());
    }
}
