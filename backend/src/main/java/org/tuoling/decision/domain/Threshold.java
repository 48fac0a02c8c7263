package org.tuoling.decision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.ThresholdDetails;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** The amount above which a kind of spending needs a collective decision, from a day on. */
@Entity
@Table(name = "decision_threshold")
public class Threshold {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private UUID placeId;
    private long amountMinor;
    private int windowDays;
    private LocalDate validFrom;

    protected Threshold() {}

    public Threshold(UUID programmeId, ThresholdDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    public final void revise(ThresholdDetails details) {
        if (!details.kind().isOfMoney()) {
            throw Refused.at("kind", DecisionError.THRESHOLD_OF_NO_MONEY);
        }
        if (details.kind().isOfPlan() && details.placeId() != null) {
            throw Refused.at("placeId", DecisionError.THRESHOLD_OF_ALL_PLACES);
        }
        this.kind = details.kind();
        this.placeId = details.placeId() == null ? null : details.placeId().value();
        this.amountMinor = details.amount().minor();
        this.windowDays = details.windowDays();
        this.validFrom = details.validFrom();
    }

    /** Whether it is for this place; none for all places. */
    public boolean isOf(PlaceId place) {
        return Objects.equals(placeId, place == null ? null : place.value());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
