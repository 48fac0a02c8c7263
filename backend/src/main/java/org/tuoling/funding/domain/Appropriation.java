package org.tuoling.funding.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.funding.AppropriationDetails;
import org.tuoling.funding.FundingError;
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
    private String note;
    private String searchText;

    protected Appropriation() {}

    public Appropriation(UUID programmeId, AppropriationDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details, today);
    }

    public void revise(AppropriationDetails details, LocalDate today) {
        write(details, today);
    }

    private void write(AppropriationDetails details, LocalDate today) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", FundingError.AMOUNT_NOT_POSITIVE);
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

    public long version() {
        return version;
    }
}
