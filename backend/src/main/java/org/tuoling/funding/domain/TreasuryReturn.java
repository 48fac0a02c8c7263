package org.tuoling.funding.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.funding.FundingError;
import org.tuoling.funding.TreasuryReturnDetails;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Left-over money that went back to the treasury. Nothing of it changes but that its entry may be reversed. */
@Entity
@Table(name = "treasury_return")
public class TreasuryReturn {

    @Id
    private UUID id;

    private UUID programmeId;
    private String code;
    private UUID placeId;
    private UUID originId;
    private long amountMinor;
    private LocalDate returnedOn;
    private String reason;
    private String reversalReason;
    private String searchText;

    protected TreasuryReturn() {}

    public TreasuryReturn(UUID programmeId, TreasuryReturnDetails details, LocalDate today) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", FundingError.AMOUNT_NOT_POSITIVE);
        }
        if (details.on().isAfter(today)) {
            throw Refused.at("on", FundingError.RETURNED_IN_FUTURE);
        }
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.code = details.code();
        this.placeId = details.placeId().value();
        this.originId = details.originId() == null ? null : details.originId().value();
        this.amountMinor = details.amount().minor();
        this.returnedOn = details.on();
        this.reason = details.reason();
        this.searchText = SearchText.of(code, reason);
    }

    public void reverse(String why) {
        this.reversalReason = why;
    }

    public UUID id() {
        return id;
    }
}
