package org.tuoling.donation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.donation.DonationDetails;
import org.tuoling.donation.DonationError;
import org.tuoling.donation.DonationKind;
import org.tuoling.donation.DonationState;
import org.tuoling.donation.ForeignAmount;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** One gift, of money or of goods, and what it is worth. */
@Entity
@Table(name = "donation")
public class Donation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private UUID donorId;

    @Enumerated(EnumType.STRING)
    private DonationKind kind;

    @Enumerated(EnumType.STRING)
    private DonationState state;

    private LocalDate receivedOn;
    private UUID placeId;
    private String purpose;

    private Long moneyMinor;
    private Long foreignMinor;
    private String foreignCurrency;
    private BigDecimal foreignRate;

    @ElementCollection
    @CollectionTable(name = "donated_item", joinColumns = @JoinColumn(name = "donation_id"))
    @OrderColumn(name = "position")
    private List<DonatedItem> items = new ArrayList<>();

    private long valueMinor;
    private int itemCount;
    private int unvaluedCount;

    private LocalDate cancelledOn;
    private String cancelReason;

    private String ownText;
    private String donorText;

    protected Donation() {}

    /** @param donorText what the donor is found by; their donations are found by it too */
    public Donation(UUID programmeId, DonationDetails details, String donorText, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.kind = details.kind();
        this.state = DonationState.RECORDED;
        write(details, donorText, today);
    }

    /** Money does not become goods: whoever chose the wrong kind cancels the donation and records it anew. */
    public void revise(DonationDetails details, String donorText, LocalDate today) {
        checkNotCancelled();
        if (kind != details.kind()) {
            throw Refused.at("kind", DonationError.KIND_FIXED);
        }
        write(details, donorText, today);
    }

    /** For good: a cancelled donation stays to be seen, with the reason, and counts nowhere. */
    public void cancel(String reason, LocalDate today) {
        checkNotCancelled();
        this.state = DonationState.CANCELLED;
        this.cancelReason = reason;
        this.cancelledOn = today;
    }

    private void checkNotCancelled() {
        if (state == DonationState.CANCELLED) {
            throw new Refused(DonationError.ALREADY_CANCELLED);
        }
    }

    private void write(DonationDetails details, String donorText, LocalDate today) {
        if (details.receivedOn().isAfter(today)) {
            throw Refused.at("receivedOn", DonationError.RECEIVED_IN_FUTURE);
        }
        switch (kind) {
            case MONEY -> writeMoney(details);
            case GOODS -> writeGoods(details, today);
        }
        this.code = details.code();
        this.donorId = details.donorId().value();
        this.receivedOn = details.receivedOn();
        this.placeId = details.placeId().value();
        this.purpose = details.purpose();
        this.ownText = SearchText.of(code, purpose);
        this.donorText = donorText;
    }

    private void writeMoney(DonationDetails details) {
        if (!details.items().isEmpty()) {
            throw Refused.at("items", DonationError.ITEMS_OF_MONEY);
        }
        if (details.money() == null) {
            throw Refused.at("money", DonationError.MONEY_MISSING);
        }
        if (details.money().minor() == 0) {
            throw Refused.at("money", DonationError.MONEY_NOT_POSITIVE);
        }
        writeForeign(details.money(), details.foreign());
        this.moneyMinor = details.money().minor();
        this.valueMinor = moneyMinor;
    }

    /** The yuan the bank credited are typed in too, so that a slip in amount or rate is noticed. */
    private void writeForeign(Money money, ForeignAmount foreign) {
        if (foreign == null) {
            this.foreignMinor = null;
            this.foreignCurrency = null;
            this.foreignRate = null;
            return;
        }
        var given = new Money(foreign.amount(), foreign.currency());
        // 6.4500 and 6.45 are one rate
        var rate = new BigDecimal(foreign.rate()).stripTrailingZeros();
        if (given.currency().equals(money.currency())) {
            throw Refused.at("foreign.currency", DonationError.FOREIGN_IN_YUAN);
        }
        if (given.minor() == 0) {
            throw Refused.at("foreign.amount", DonationError.FOREIGN_NOT_POSITIVE);
        }
        if (rate.signum() == 0) {
            throw Refused.at("foreign.rate", DonationError.FOREIGN_NOT_POSITIVE);
        }
        if (foreign.inYuan().compareTo(new BigDecimal(money.amount())) != 0) {
            throw Refused.at(
                    "money", DonationError.FOREIGN_DIFFERS, foreign.inYuan().toPlainString());
        }
        this.foreignMinor = given.minor();
        this.foreignCurrency = given.currency();
        this.foreignRate = rate;
    }

    private void writeGoods(DonationDetails details, LocalDate today) {
        if (details.money() != null || details.foreign() != null) {
            throw Refused.at(details.money() != null ? "money" : "foreign", DonationError.MONEY_OF_GOODS);
        }
        if (details.items().isEmpty()) {
            throw Refused.at("items", DonationError.ITEMS_MISSING);
        }
        if (details.items().size() > DonationDetails.ITEMS_MAX) {
            throw Refused.at("items", DonationError.ITEMS_TOO_MANY, DonationDetails.ITEMS_MAX);
        }
        var lines = new ArrayList<DonatedItem>();
        for (int i = 0; i < details.items().size(); i++) {
            lines.add(DonatedItem.of(programmeId, details.items().get(i), "items[" + i + "]", today));
        }
        items.clear();
        items.addAll(lines);
        var valued = lines.stream().filter(DonatedItem::isValued).toList();
        this.valueMinor = valued.stream().mapToLong(DonatedItem::valueMinor).reduce(0, Math::addExact);
        this.itemCount = lines.size();
        this.unvaluedCount = lines.size() - valued.size();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DonationState state() {
        return state;
    }

    /** The money, or the goods that have a value. */
    public Money valuedTotal() {
        return Money.cny(valueMinor);
    }

    public int unvaluedItems() {
        return unvaluedCount;
    }
}
