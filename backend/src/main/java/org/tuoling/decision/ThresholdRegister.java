package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.domain.Decisions;
import org.tuoling.decision.domain.Threshold;
import org.tuoling.decision.domain.Thresholds;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/**
 * Keeps the thresholds. What has begun to hold stays, and is changed from tomorrow on: nobody moves the line for the moment
 * in which something passes. Once the programme takes decisions, what held up to today is settled.
 */
@ApplicationScoped
public class ThresholdRegister {

    private static final String TYPE = "decision-threshold";
    private static final UUID NONE = new UUID(0, 0);

    private final Thresholds thresholds;
    private final Decisions decisions;
    private final ThresholdReader reader;
    private final PlaceRegister places;
    private final ChangeLog changes;
    private final Today today;

    ThresholdRegister(
            Thresholds thresholds,
            Decisions decisions,
            ThresholdReader reader,
            PlaceRegister places,
            ChangeLog changes,
            Today today) {
        this.thresholds = thresholds;
        this.decisions = decisions;
        this.reader = reader;
        this.places = places;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public ThresholdId register(UUID programmeId, ThresholdDetails details) {
        check(programmeId, details, NONE);
        refuseSettled(programmeId, details.validFrom());
        refuseOtherThanHolds(programmeId, details, NONE);
        var threshold = new Threshold(programmeId, details);
        thresholds.persistAndFlush(threshold);
        changes.created(programmeId, TYPE, threshold.id(), view(programmeId, threshold.id()));
        return new ThresholdId(threshold.id());
    }

    @Transactional
    public void revise(UUID programmeId, ThresholdId id, long version, ThresholdDetails details) {
        var threshold = thresholds.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, threshold.version());
        check(programmeId, details, id.value());
        refuseBegun(threshold);
        refuseSettled(programmeId, details.validFrom());
        refuseOtherThanHolds(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        threshold.revise(details);
        thresholds.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    @Transactional
    public void remove(UUID programmeId, ThresholdId id, long version) {
        var threshold = thresholds.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, threshold.version());
        refuseBegun(threshold);
        var before = view(programmeId, id.value());
        thresholds.delete(threshold);
        thresholds.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<ThresholdView> beginning(UUID programmeId, DecisionKind kind, PlaceId placeId, LocalDate validFrom) {
        return reader.beginning(programmeId, kind, placeId == null ? null : placeId.value(), validFrom);
    }

    private ThresholdView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void refuseSettled(UUID programmeId, LocalDate validFrom) {
        if (validFrom.isBefore(today.date()) && decisions.anyPutToVote(programmeId)) {
            throw Refused.at("validFrom", DecisionError.THRESHOLD_SETTLED);
        }
    }

    private void refuseBegun(Threshold threshold) {
        if (!threshold.validFrom().isAfter(today.date())) {
            throw Refused.at("validFrom", DecisionError.THRESHOLD_HOLDS);
        }
    }

    /** The first of a kind and place may begin at once, if it is no laxer than the one of all places. */
    private void refuseOtherThanHolds(UUID programmeId, ThresholdDetails details, UUID self) {
        var now = today.date();
        if (details.validFrom().isAfter(now)) {
            return;
        }
        boolean laxer = details.placeId() != null
                && reader.holding(programmeId, details.kind(), details.placeId().value(), now)
                        .filter(held -> details.amount().minor() > held.amount().minor()
                                || details.windowDays() < held.windowDays())
                        .isPresent();
        if (laxer || thresholds.othersHaveBegun(programmeId, details, self, now)) {
            throw Refused.at("validFrom", DecisionError.THRESHOLD_HOLDS);
        }
    }

    private void check(UUID programmeId, ThresholdDetails details, UUID self) {
        if (thresholds.othersBegin(programmeId, details, self)) {
            throw Refused.at("validFrom", DecisionError.THRESHOLD_TAKEN);
        }
        if (details.placeId() == null) {
            return;
        }
        var place = places.find(programmeId, details.placeId())
                .orElseThrow(() -> Refused.at("placeId", DecisionError.PLACE_UNKNOWN));
        if (place.side() != Side.RECIPIENT) {
            throw Refused.at("placeId", DecisionError.PLACE_OF_OTHER_SIDE);
        }
    }
}
