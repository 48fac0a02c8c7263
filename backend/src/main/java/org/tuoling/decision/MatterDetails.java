package org.tuoling.decision;

import java.time.LocalDate;

/** What is written down about a matter: its voting rule holds from the first to the last day, if there is a last. */
public record MatterDetails(
        String code,
        String nameZh,
        String nameEn,
        DecisionKind kind,
        VotingRule rule,
        LocalDate validFrom,
        LocalDate validTo) {}
