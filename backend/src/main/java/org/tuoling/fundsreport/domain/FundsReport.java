package org.tuoling.fundsreport.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.fundsreport.FundsReportError;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** What a closed month of a place's ledger says, as it was when somebody wrote it down, and who signed that. */
@Entity
@Table(name = "funds_report")
public class FundsReport {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID placeId;
    private LocalDate month;

    /** As it is read by SQL: the service's own JSON, which the mapping of entities must not touch. */
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String content;

    private long ledgerNumber;
    private String ledgerHash;

    @Embedded
    @EmbeddedColumnNaming("prepared_by_%s")
    private Hand preparedBy;

    private Instant preparedAt;

    @Embedded
    @EmbeddedColumnNaming("signed_by_%s")
    private Hand signedBy;

    private Instant signedAt;

    @Embedded
    @EmbeddedColumnNaming("superseded_by_%s")
    private Hand supersededBy;

    private Instant supersededAt;

    protected FundsReport() {}

    /** @param content what the ledger says of the month, as JSON */
    public FundsReport(
            UUID programmeId, UUID placeId, YearMonth month, ChainEnd end, String content, Hand by, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.placeId = placeId;
        this.month = month.atDay(1);
        this.content = content;
        this.ledgerNumber = end.number();
        this.ledgerHash = end.hash();
        this.preparedBy = by;
        this.preparedAt = now;
    }

    /** Signing is for somebody else than who prepared it. */
    public void sign(Hand by, Instant now) {
        checkUnsigned();
        if (by.isSame(preparedBy)) {
            throw new Refused(FundsReportError.OWN_REPORT);
        }
        this.signedBy = by;
        this.signedAt = now;
    }

    /** Another one is being signed in its place: all that ever changes of a signed report. */
    public void supersede(Hand by, Instant now) {
        this.supersededBy = by;
        this.supersededAt = now;
    }

    public void checkUnsigned() {
        if (signedAt != null) {
            throw new Refused(FundsReportError.SIGNED);
        }
    }

    public UUID placeId() {
        return placeId;
    }

    public LocalDate month() {
        return month;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
