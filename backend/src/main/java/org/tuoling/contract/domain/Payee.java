package org.tuoling.contract.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.PayeeDetails;
import org.tuoling.contract.PayeeKind;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.registry.CreditCode;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/**
 * Somebody who is paid for works, goods or services. Once somebody relies on who he is, he stays that, and another bank
 * account of his is proposed by one and confirmed by another.
 */
@Entity
@Table(name = "payee")
public class Payee {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PayeeKind kind;

    private String creditCode;
    private String bankName;
    private String bankAccount;
    private String searchText;
    private String proposedBankName;
    private String proposedBankAccount;

    @Embedded
    @EmbeddedColumnNaming("proposed_by_%s")
    private Hand proposedBy;

    private Instant proposedAt;

    @Embedded
    @EmbeddedColumnNaming("account_confirmed_by_%s")
    private Hand accountConfirmedBy;

    private Instant accountConfirmedAt;

    protected Payee() {}

    public Payee(UUID programmeId, PayeeDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details);
    }

    /** Writes him anew, as long as nobody relies on who he is. */
    public void revise(PayeeDetails details) {
        write(details);
    }

    /** All that can still change is where his money goes, once another hand confirms it; the account in force withdraws it. */
    public void reviseInUse(PayeeDetails details, Hand by, Instant now) {
        refuseAnother("code", code, details.code());
        refuseAnother("name", name, details.name());
        refuseAnother("kind", kind, details.kind());
        refuseAnother("creditCode", creditCode, details.creditCode());
        if (details.isPaidTo(bankName, bankAccount)) {
            propose(null, null, null, null);
        } else if (!details.isPaidTo(proposedBankName, proposedBankAccount)) {
            propose(details.bankName(), details.bankAccount(), by, now);
        }
    }

    /** Puts the proposed bank account in force. */
    public void confirmAccount(Hand by, Instant now) {
        if (proposedBy == null) {
            throw new Refused(ContractError.NO_ACCOUNT_PROPOSED);
        }
        if (proposedBy.isSame(by)) {
            throw new Refused(ContractError.ACCOUNT_CONFIRMER_PROPOSED);
        }
        this.bankName = proposedBankName;
        this.bankAccount = proposedBankAccount;
        this.accountConfirmedBy = by;
        this.accountConfirmedAt = now;
        propose(null, null, null, null);
    }

    private void propose(String bank, String account, Hand by, Instant now) {
        this.proposedBankName = bank;
        this.proposedBankAccount = account;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    private static void refuseAnother(String field, Object kept, Object told) {
        if (!kept.equals(told)) {
            throw Refused.at(field, ContractError.PAYEE_STAYS);
        }
    }

    private void write(PayeeDetails details) {
        if (!CreditCode.isValid(details.creditCode())) {
            throw Refused.at("creditCode", ContractError.CREDIT_CODE_WRONG);
        }
        this.code = details.code();
        this.name = details.name();
        this.kind = details.kind();
        this.creditCode = details.creditCode();
        this.bankName = details.bankName();
        this.bankAccount = details.bankAccount();
        this.searchText = SearchText.of(name, code, creditCode);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
