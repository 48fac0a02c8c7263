package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    List<Holding> of(UUID programmeId, PersonId person, LocalDate day) {
        return features.stream()
                .flatMap(feature -> feature.of(programmeId, person, day).stream())
                .toList();
    }

    /** Refuses while something must be settled first, or goes on and there is nobody to take it over. */
    void settle(UUID programmeId, PersonId person, LocalDate lastDay, PersonId successor) {
        var held = of(programmeId, person, lastDay);
        var open = held.stream().filter(holding -> !holding.goesOn()).toList();
        if (!open.isEmpty()) {
            throw refused(null, PersonnelError.HOLDINGS_OPEN, open);
        }
        if (successor != null) {
            check(programmeId, person, lastDay, successor);
            features.forEach(feature -> feature.handOver(programmeId, person, successor, lastDay));
        } else if (!held.isEmpty()) {
            throw refused("successorId", PersonnelError.SUCCESSOR_MISSING, held);
        }
    }

    private void check(UUID programmeId, PersonId person, LocalDate lastDay, PersonId successor) {
        if (successor.equals(person) || !deployments.anyOnPost(programmeId, successor.value(), lastDay.plusDays(1))) {
            throw Refused.at("successorId", PersonnelError.SUCCESSOR_NOT_ON_POST);
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
