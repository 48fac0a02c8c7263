package org.tuoling.indicator.domain;

import java.time.LocalDate;
import org.tuoling.indicator.IndicatorDetails;

/** Figures of twinning. */
final class TwinningSelections {

    private TwinningSelections() {}

    static Selection agreementsInForce(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = "r.id, r.code, r.title_zh as name_zh, r.title_en as name_en, r.starts_on as on_day, "
                + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("agreement", columns, "agreement r join pair p on p.id = r.pair_id", "")
                .about(all.andIfGiven("p.level = ?", declared.level()))
                .countedWhen(inForceOn(day, "r"));
    }

    static Selection collaborationProjects(Predicate all, IndicatorDetails declared, LocalDate day) {
        String from = "collaboration_project r join agreement a on a.id = r.agreement_id join pair p on p.id = a.pair_id";
        String columns = Shown.NAMED + "r.due_on as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE + ", r.agreement_id as parent_id";
        return Selection.counting("collaboration-project", columns, from, "")
                .about(all.andIfGiven("p.level = ?", declared.level()))
                .countedWhen(inForceOn(day, "a").and("r.state <> 'CANCELLED'"));
    }

    /** What a pair signed binds nobody before the pair exists or after it has ended. */
    private static Predicate inForceOn(LocalDate day, String agreement) {
        return Predicate.of("%1$s.starts_on <= ? and (%1$s.ends_on is null or %1$s.ends_on >= ?)".formatted(agreement), day, day)
                .and(existingOn(day, "p"));
    }

    static Selection pairs(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = "r.id, r.code, s.name_zh || ' — ' || t.name_zh as name_zh, "
                + "coalesce(s.name_en, s.name_zh) || ' — ' || coalesce(t.name_en, t.name_zh) as name_en, "
                + "r.starts_on as on_day, " + Shown.NOTHING_ADDED + Shown.PLACE + Shown.NO_PARENT;
        String joins = " join organisation s on s.id = r.supporting_id join organisation t on t.id = r.recipient_id "
                + "join place pl on pl.id = t.place_id";
        return Selection.counting("pair", columns, "pair r", joins)
                .about(all.andIfGiven("r.level = ?", declared.level()))
                .countedWhen(existingOn(day, "r"));
    }

    static Selection pairedUnits(Predicate all, IndicatorDetails declared, LocalDate day) {
        var paired = Predicate.of("p.programme_id = r.programme_id and p.supporting_id = r.id")
                .andIfGiven("p.level = ?", declared.level());
        var tiers = declared.tiers().isEmpty() ? null : declared.tiers().toArray(String[]::new);
        String columns = Shown.NAMED + "null::date as on_day, " + Shown.NOTHING_ADDED + Shown.PLACE + Shown.NO_PARENT;
        return Selection.counting("organisation", columns, "organisation r", Shown.JOIN_PLACE)
                .about(all.andIfGiven("r.tier = any(?)", tiers).and(paired.exists("pair p")))
                .countedWhen(paired.and(existingOn(day, "p")).exists("pair p"));
    }

    /** A proposal is no pair yet. */
    private static Predicate existingOn(LocalDate day, String pair) {
        return Predicate.of("%1$s.state <> 'PROPOSED' and %1$s.starts_on <= ? and %1$s.lasts_until >= ?".formatted(pair), day, day);
    }
}
