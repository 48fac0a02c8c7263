package org.tuoling.ledger.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.tuoling.ledger.PeriodEventKind;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.text.Ids;

/** A month of a book was closed or opened again; where the book ended then is kept as a witness. */
@Entity
@Immutable
@Table(name = "ledger_period_event")
public class PeriodEvent {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID bookId;
    private int number;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private PeriodEventKind kind;

    private String reason;
    private Instant happenedAt;

    @Embedded
    @EmbeddedColumnNaming("recorded_by_%s")
    private Hand recordedBy;

    private long lastNumber;
    private byte[] lastHash;

    protected PeriodEvent() {}

    public PeriodEvent(
            Book book, long number, YearMonth month, PeriodEventKind kind, String reason, Hand hand, Instant now) {
        this.id = Ids.next();
        this.programmeId = book.programmeId();
        this.bookId = book.id();
        this.number = Math.toIntExact(number);
        this.month = month.atDay(1);
        this.kind = kind;
        this.reason = reason;
        this.happenedAt = now;
        this.recordedBy = hand;
        this.lastNumber = book.lastNumber();
        this.lastHash = book.lastHash();
    }

    public UUID id() {
        return id;
    }
}
