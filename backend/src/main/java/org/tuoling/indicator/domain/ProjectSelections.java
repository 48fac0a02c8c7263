package org.tuoling.indicator.domain;

import java.time.LocalDate;
import org.tuoling.indicator.IndicatorDetails;

/** Figures of what is put into projects and what comes out of them. */
final class ProjectSelections {

    private static final String PLACE = " join place pl on pl.id = j.place_id";

    private ProjectSelections() {}

    /** Of one kind of source: the kinds are never added. */
    static Selection investment(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = "r.id, j.code, r.source as name_zh, null as name_en, r.invested_on as on_day, r.amount_minor, "
                + Shown.NO_NUMBER + Shown.PLACE + ", r.project_id as parent_id";
        return Selection.counting("project-investment", columns, "project_investment r join project j on j.id = r.project_id", PLACE)
                .knownBy("j.code")
                .summing("r.amount_minor")
                .about(all.and("r.kind = ?", declared.level()).andIfGiven("j.code = ?", declared.subject()))
                .countedWhen(Predicate.of("r.invested_on <= ?", day));
    }

    /** In one unit; what is only promised is there and does not count. */
    static Selection deliverables(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = Shown.NAMED + "r.delivered_on as on_day, " + Shown.adding("r.quantity") + Shown.PLACE
                + ", r.project_id as parent_id";
        return Selection.counting("deliverable", columns, "deliverable r join project j on j.id = r.project_id", PLACE)
                .measuring("r.quantity")
                .about(all.and("r.unit = ?", declared.unit().name()).andIfGiven("j.code = ?", declared.subject()))
                .countedWhen(Predicate.of("r.delivered_on <= ?", day));
    }
}
