package org.tuoling.ledger.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tuoling.ledger.LedgerError;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** Money of a book at one stage and for one purpose. What came and what went are both kept. */
@Entity
@Table(name = "ledger_account")
public class LedgerAccount {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID bookId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private UUID originId;
    private UUID projectId;
    private UUID categoryId;
    private UUID contractId;
    private UUID payeeId;
    private long inMinor;
    private long outMinor;
    private long postingCount;

    protected LedgerAccount() {}

    LedgerAccount(Book book, Stage stage, Purpose purpose) {
        if (!purpose.isWholeAt(stage)) {
            throw new IllegalArgumentException("an account at " + stage + " is for more than " + purpose);
        }
        this.id = Ids.next();
        this.programmeId = book.programmeId();
        this.bookId = book.id();
        this.stage = stage;
        this.originId = purpose.originId();
        this.projectId = purpose.projectId();
        this.categoryId = purpose.categoryId();
        this.contractId = purpose.contractId();
        this.payeeId = purpose.payeeId();
    }

    long balance() {
        return inMinor - outMinor;
    }

    boolean mayGoBelowZero() {
        return stage.mayGoBelowZero();
    }

    void receive(long amountMinor) {
        inMinor = Math.addExact(inMinor, amountMinor);
        postingCount++;
    }

    void give(long amountMinor) {
        if (!stage.mayGoBelowZero() && amountMinor > balance()) {
            throw Refused.at("amount", LedgerError.INSUFFICIENT, Money.cny(balance()).amount());
        }
        outMinor = Math.addExact(outMinor, amountMinor);
        postingCount++;
    }

    AccountFacts facts() {
        return new AccountFacts(id, stage, purpose());
    }

    Purpose purpose() {
        return new Purpose(originId, projectId, categoryId, contractId, payeeId);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }
}
