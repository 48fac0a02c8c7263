package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoling.personnel.domain.Deployments;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;

/** Collects what a leaving person holds in every feature, and gives it to his successor. */
@ApplicationScoped
class HandOver {

    private final Instance<Holdings> features;
    private final Deployments deployments;

    HandOver(@Any Instance<Holdings> features, Deployments deployments) {
        this.features = features;
        this.deployments = deployments;
    }

    List<Holding> of(Leaving leaving) {
        return concerned(leaving).flatMap(feature -> feature.of(leaving).stream()).toList();
    }

    /** Refuses while something must be settled first, or goes on and there is nobody to take it over. */
    void check(Leaving leaving, Optional<PersonId> successor) {
        var held = of(leaving);
        refuseAny(held, HoldingFate.SETTLE_FIRST, null, PersonnelError.HOLDINGS_OPEN);
        if (successor.isEmpty()) {
            refuseAny(held, HoldingFate.GOES_ON, "successorId", PersonnelError.SUCCESSOR_MISSING);
        } else if (!canFollow(leaving, successor.get())) {
            throw Refused.at("successorId", PersonnelError.SUCCESSOR_NOT_ON_POST);
        }
    }

    void settle(Leaving leaving, String reason, Optional<PersonId> successor) {
        concerned(leaving).forEach(feature -> feature.handOver(leaving, reason, successor));
    }

    /**
     * Refuses to take days away from a deployment under what needs them.
     *
     * @param gone whether the person would be gone already, so that nobody would ask any more who takes over what goes on
     * @param field what is to blame, or null
     */
    void refuseLeftBehind(Leaving leaving, boolean gone, String field) {
        var planned = features.stream().flatMap(feature -> feature.plannedBeyond(leaving).stream());
        var held = gone ? of(leaving).stream().filter(holding -> holding.fate() != HoldingFate.ENDS) : Stream.<Holding>of();
        var left = Stream.concat(planned, held).distinct().toList();
        if (!left.isEmpty()) {
            throw refused(field, PersonnelError.HELD_BEYOND, left);
        }
    }

    private Stream<Holdings> concerned(Leaving leaving) {
        return features.stream().filter(feature -> leaving.last() || feature.hangOnDeployment());
    }

    private boolean canFollow(Leaving leaving, PersonId successor) {
        return !successor.equals(leaving.person())
                && deployments.anyOnPost(
                        leaving.programmeId(), successor.value(), leaving.lastDay().plusDays(1));
    }

    private static void refuseAny(List<Holding> held, HoldingFate fate, String field, ErrorCode error) {
        var those = held.stream().filter(holding -> holding.fate() == fate).toList();
        if (!those.isEmpty()) {
            throw refused(field, error, those);
        }
    }

    /** The words of each language take the titles of that language. */
    private static Refused refused(String field, ErrorCode error, List<Holding> holdings) {
        String zh = titles(holdings, Holding::titleZh, "；");
        String en = titles(holdings, Holding::titleEn, "; ");
        return field == null ? new Refused(error, zh, en) : Refused.at(field, error, zh, en);
    }

    private static String titles(List<Holding> holdings, Function<Holding, String> title, String between) {
        return holdings.stream().map(title).collect(Collectors.joining(between));
    }
}
