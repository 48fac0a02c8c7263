package org.tuoling.ledger.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.LedgerError;
import org.tuoling.ledger.Source;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;

/** Something that happened to money. It is written once; triggers of the database refuse to change it. */
@Entity
@Immutable
@Table(name = "journal_entry")
public class JournalEntry {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID bookId;
    private long number;

    @Enumerated(EnumType.STRING)
    private EntryCode code;

    private LocalDate effectiveOn;
    private Instant recordedAt;

    @Embedded
    @EmbeddedColumnNaming("recorded_by_%s")
    private Hand recordedBy;

    private String description;
    private String sourceType;
    private UUID sourceId;
    private String sourceNumber;
    private int occasion;
    private UUID reversesId;
    private UUID projectId;
    private long amountMinor;
    private int lineCount;
    private byte[] previousHash;
    private byte[] hash;

    protected JournalEntry() {}

    JournalEntry(UUID programmeId, EntryFacts facts, byte[] previousHash, byte[] hash) {
        var details = facts.details();
        this.id = facts.id();
        this.programmeId = programmeId;
        this.bookId = facts.bookId();
        this.number = facts.number();
        this.code = details.code();
        this.effectiveOn = details.effectiveOn();
        this.recordedAt = facts.recordedAt();
        this.recordedBy = facts.hand();
        this.description = details.description();
        this.sourceType = details.source().type();
        this.sourceId = details.source().id();
        this.sourceNumber = details.source().number();
        this.occasion = details.occasion();
        this.reversesId = details.reversesId();
        this.projectId = facts.projectId();
        this.amountMinor = facts.amountMinor();
        this.lineCount = facts.lines().size();
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** Refuses to be taken back by the hand that wrote it, before it took effect, or when it is a mirror itself. */
    public void requireReversible(Hand hand, LocalDate on) {
        if (code == EntryCode.REVERSAL) {
            throw new Refused(LedgerError.REVERSAL_FINAL);
        }
        if (recordedBy.isSame(hand)) {
            throw new Refused(LedgerError.OWN_ENTRY);
        }
        if (on.isBefore(effectiveOn)) {
            throw Refused.at("effectiveOn", LedgerError.EFFECTIVE_BEFORE_REVERSED, effectiveOn);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID bookId() {
        return bookId;
    }

    public long number() {
        return number;
    }

    public EntryCode code() {
        return code;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String sourceType() {
        return sourceType;
    }

    public UUID sourceId() {
        return sourceId;
    }

    Source source() {
        return new Source(sourceType, sourceId, sourceNumber);
    }
}
