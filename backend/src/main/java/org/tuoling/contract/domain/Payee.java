package org.tuoling.contract.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.PayeeDetails;
import org.tuoling.contract.PayeeKind;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.registry.CreditCode;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Somebody who is paid for works, goods or services. */
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

    protected Payee() {}

    public Payee(UUID programmeId, PayeeDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details);
    }

    public void revise(PayeeDetails details) {
        write(details);
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
