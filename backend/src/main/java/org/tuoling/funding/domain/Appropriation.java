package org.tuoling.funding.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.tuoling.funding.AppropriationDetails;
import org.tuoling.funding.FundingError;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Money granted to a recipient place by one document. */
@Entity
@Table(name = "appropriation")
public class Appropriation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private int fiscalYear;
    private String source;
    private String documentNumber;
    private long amountMinor;
    private UUID placeId;
    private LocalDate grantedOn;
    private LocalDate receivedOn;
    private boolean posted;
    private LocalDate revokedOn;
    private String revocationReason;
    private String note;
    private String searchText;

    protected Appropriation() {}

    /** Whoever registers it posts it at once. */
    public Appropriation(UUID programmeId, AppropriationDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.posted = true;
        write(details, today);
    }

    /** What is posted stays: its amount, place and days are no longer written but by what posts them. */
    public void revise(AppropriationDetails details, LocalDate today) {
        if (posted) {
            requireSame("amount", amountMinor, details.amount().minor(), FundingError.POSTED);
            requireSame("placeId", placeId, details.placeId().value(), FundingError.POSTED);
            requireSame("grantedOn", grantedOn, details.grantedOn(), FundingError.POSTED);
            requireSame("receivedOn", receivedOn, details.receivedOn(), FundingError.RECEIVED_BY_RECEIPT);
        }
        write(details, today);
    }

    private static void requireSame(String field, Object kept, Object told, FundingError otherwise) {
        if (!Objects.equals(kept, told)) {
            throw Refused.at(field, otherwise);
        }
    }

    /** It was registered before there was a ledger, and is in it from now on. */
    public void post() {
        this.posted = true;
    }

    public boolean isPosted() {
        return posted;
    }

    public void receive(LocalDate on, LocalDate today) {
        requireOnItsWay();
        checkReceived(grantedOn, on, today);
        this.receivedOn = on;
    }

    /** The grant is taken back; money that has come is returned instead. */
    public void revoke(LocalDate on, String reason) {
        requireOnItsWay();
        this.revokedOn = on;
        this.revocationReason = reason;
    }

    private void requireOnItsWay() {
        if (receivedOn != null || revokedOn != null) {
            throw new Refused(FundingError.NOT_ON_ITS_WAY);
        }
    }

    /** The receipt was posted by mistake: the money is on its way again. */
    public void unreceive() {
        this.receivedOn = null;
    }

    /** The revocation was posted by mistake. */
    public void restore() {
        this.revokedOn = null;
        this.revocationReason = null;
    }

    private void write(AppropriationDetails details, LocalDate today) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", FundingError.AMOUNT_NOT_POSITIVE);
        }
        if (details.grantedOn().isAfter(today)) {
            throw Refused.at("grantedOn", FundingError.GRANTED_IN_FUTURE);
        }
        checkReceived(details.grantedOn(), details.receivedOn(), today);
        this.fiscalYear = details.fiscalYear();
        this.source = details.source();
        this.documentNumber = details.documentNumber();
        this.amountMinor = details.amount().minor();
        this.placeId = details.placeId().value();
        this.grantedOn = details.grantedOn();
        this.receivedOn = details.receivedOn();
        this.note = details.note();
        this.searchText = SearchText.of(documentNumber, source, note);
    }

    private static void checkReceived(LocalDate grantedOn, LocalDate receivedOn, LocalDate today) {
        if (receivedOn == null) {
            return;
        }
        if (receivedOn.isBefore(grantedOn)) {
            throw Refused.at("receivedOn", FundingError.RECEIVED_BEFORE_GRANTED);
        }
        if (receivedOn.isAfter(today)) {
            throw Refused.at("receivedOn", FundingError.RECEIVED_IN_FUTURE);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public long version() {
        return version;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Money amount() {
        return Money.cny(amountMinor);
    }

    public PlaceId placeId() {
        return new PlaceId(placeId);
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }
}
