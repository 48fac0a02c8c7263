package org.tuoling.ledger.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Stage;

/** A line of an entry: an amount that left one account and came to another, which is how it balances. */
@Entity
@Immutable
@Table(name = "posting")
public class Posting {

    @EmbeddedId
    private PostingKey key;

    @Enumerated(EnumType.STRING)
    private EntryCode code;

    private LocalDate effectiveOn;
    private UUID fromAccountId;

    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    private UUID toAccountId;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    private long amountMinor;
    private long fromBalanceMinor;
    private long toBalanceMinor;

    protected Posting() {}

    Posting(EntryFacts entry, EntryFacts.Line line) {
        this.key = new PostingKey(entry.bookId(), entry.number(), line.number());
        this.code = entry.details().code();
        this.effectiveOn = entry.details().effectiveOn();
        this.fromAccountId = line.from().id();
        this.fromStage = line.from().stage();
        this.toAccountId = line.to().id();
        this.toStage = line.to().stage();
        this.amountMinor = line.amountMinor();
        this.fromBalanceMinor = line.fromBalanceMinor();
        this.toBalanceMinor = line.toBalanceMinor();
    }

    UUID fromAccountId() {
        return fromAccountId;
    }

    UUID toAccountId() {
        return toAccountId;
    }

    long amountMinor() {
        return amountMinor;
    }
}
