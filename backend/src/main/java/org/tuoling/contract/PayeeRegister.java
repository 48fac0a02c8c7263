package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.contract.domain.Contracts;
import org.tuoling.contract.domain.Payee;
import org.tuoling.contract.domain.Payees;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps payees. */
@ApplicationScoped
public class PayeeRegister {

    static final String TYPE = "payee";
    private static final UUID NONE = new UUID(0, 0);

    private final Payees payees;
    private final Contracts contracts;
    private final PayeeReader reader;
    private final ChangeLog changes;
    private final Today today;

    PayeeRegister(Payees payees, Contracts contracts, PayeeReader reader, ChangeLog changes, Today today) {
        this.payees = payees;
        this.contracts = contracts;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public PayeeId register(UUID programmeId, PayeeDetails details) {
        check(programmeId, details, NONE);
        var payee = new Payee(programmeId, details);
        payees.persistAndFlush(payee);
        changes.created(programmeId, TYPE, payee.id(), view(programmeId, payee.id()));
        return new PayeeId(payee.id());
    }

    /**
     * Writes anew whom nobody relies on yet; of a payee in use another bank account is proposed. What was asked for already
     * is still paid to the bank account it was asked for.
     */
    @Transactional
    public void revise(UUID programmeId, PayeeId id, long version, PayeeDetails details, Hand by) {
        var payee = seen(programmeId, id, version);
        var before = view(programmeId, id.value());
        if (before.used()) {
            payee.reviseInUse(details, by, today.now());
        } else {
            check(programmeId, details, id.value());
            contracts.outdateDraftsWith(programmeId, id.value());
            payee.revise(details);
        }
        written(programmeId, id, before);
    }

    /** From now on money is asked for to the bank account another hand proposed. */
    @Transactional
    public void confirmAccount(UUID programmeId, PayeeId id, long version, Hand by) {
        var payee = seen(programmeId, id, version);
        var before = view(programmeId, id.value());
        payee.confirmAccount(by, today.now());
        written(programmeId, id, before);
    }

    /** Takes out a payee entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, PayeeId id, long version) {
        var payee = seen(programmeId, id, version);
        var before = view(programmeId, id.value());
        payees.delete(payee);
        payees.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<PayeeView> find(UUID programmeId, PayeeId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<PayeeView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private Payee seen(UUID programmeId, PayeeId id, long version) {
        var payee = payees.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, payee.version());
        return payee;
    }

    private void written(UUID programmeId, PayeeId id, PayeeView before) {
        payees.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    private PayeeView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, PayeeDetails details, UUID self) {
        if (payees.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", ContractError.PAYEE_CODE_TAKEN, details.code());
        }
        if (payees.othersHaveCreditCode(programmeId, details.creditCode(), self)) {
            throw Refused.at("creditCode", ContractError.CREDIT_CODE_TAKEN, details.creditCode());
        }
    }
}
