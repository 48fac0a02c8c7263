package org.tuoling.indicator.domain;

import java.time.LocalDate;
import org.tuoling.indicator.IndicatorDetails;

/** Figures of the team's organisation: branches, rules, applicants, honours. */
final class GovernanceSelections {

    private GovernanceSelections() {}

    static Selection branches(Predicate all, LocalDate day) {
        String columns = Shown.NAMED + "r.founded_on as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("branch", columns, "branch r", "")
                .about(all)
                .countedWhen(Predicate.of("? between r.founded_on and r.last_day", day));
    }

    static Selection regulationsInForce(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns =
                Shown.NAMED + "r.in_force_since as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("regulation", columns, "regulation r", "")
                .about(all.andIfGiven("r.subject = ?", declared.subject()))
                .countedWhen(Predicate.of("? between r.in_force_since and r.last_day", day));
    }

    static Selection applicants(Predicate all, LocalDate day) {
        String columns = Shown.NAMED + "r.accepted_on as on_day, " + Shown.adding("r.head_count") + Shown.NO_PLACE
                + Shown.NO_PARENT;
        return Selection.counting("applicant-intake", columns, "applicant_intake r", "")
                .addingUp("r.head_count")
                .about(all)
                .countedWhen(Predicate.of("r.accepted_on <= ?", day));
    }

    /** Those of single people are no part of it. */
    static Selection collectiveHonours(Predicate all, LocalDate day) {
        String columns = Shown.TITLED + "r.awarded_on as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("honour", columns, "honour r", "")
                .about(all.and("r.collective"))
                .countedWhen(Predicate.of("r.awarded_on <= ?", day));
    }
}
