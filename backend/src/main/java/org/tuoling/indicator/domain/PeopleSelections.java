package org.tuoling.indicator.domain;

import java.time.LocalDate;
import org.tuoling.indicator.IndicatorDetails;

/** Figures of the deployed people and how they are looked after. */
final class PeopleSelections {

    private PeopleSelections() {}

    static Selection peopleDeployed(Predicate all, LocalDate day) {
        var stint = Predicate.of("d.programme_id = r.programme_id and d.person_id = r.id");
        String columns = "r.id, r.code, r.name as name_zh, null as name_en, "
                + "(select min(d.starts_on) from deployment d where " + stint.sql() + ") as on_day, "
                + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("person", columns, "person r", "")
                .about(all.and(stint.exists("deployment d")))
                .countedWhen(stint.and("d.starts_on <= ?", day).exists("deployment d"));
    }

    static Selection grids(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = Shown.NAMED + "r.starts_on as on_day, " + Shown.NOTHING_ADDED + Shown.PLACE + Shown.NO_PARENT;
        return Selection.counting("grid", columns, "grid r", Shown.JOIN_PLACE)
                .about(all.andIfGiven("cast(r.level as text) = ?", declared.level()))
                .countedWhen(Predicate.of("? between r.starts_on and r.last_day", day));
    }

    /** A routine counts from the day of the first record that shows it is kept. */
    static Selection processesKept(Predicate all, LocalDate day) {
        String columns = "r.record_type, " + Shown.NAMED + "r.kept_on as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE
                + Shown.NO_PARENT;
        return Selection.mixed("process", columns, "process_kept r", "")
                .about(all)
                .countedWhen(Predicate.of("r.kept_on <= ?", day));
    }

    static Selection peopleStationed(Predicate all, LocalDate day) {
        var stay = Predicate.of("s.programme_id = r.programme_id and s.person_id = r.id");
        String columns = "r.id, r.code, r.name as name_zh, null as name_en, "
                + "(select min(s.starts_on) from village_station s where " + stay.sql() + ") as on_day, "
                + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("person", columns, "person r", "")
                .about(all.and(stay.exists("village_station s")))
                .countedWhen(stay.and("s.starts_on <= ?", day).exists("village_station s"));
    }

    /**
     * How often in the unit's period; a duty of another rhythm is not owed in it. A kind counts from the day on which
     * one of its duties was first done: what nobody ever did is an intention.
     */
    static Selection dutiesOwed(Predicate all, IndicatorDetails declared, LocalDate day) {
        var duty = Predicate.of("u.programme_id = r.programme_id and u.kind_id = r.id");
        String columns = Shown.NAMED + "(select min(u.done_on) from duty u where " + duty.sql() + ") as on_day, "
                + Shown.adding("r.times_owed") + Shown.NO_PLACE + Shown.NO_PARENT;
        return Selection.counting("duty-kind", columns, "duty_kind r", "")
                .addingUp("r.times_owed")
                .about(all.and("r.code = ?", declared.subject()))
                .countedWhen(Predicate.of("? between r.valid_from and r.last_day", day)
                        .and("r.every_months = ?", declared.unit().months())
                        .and(duty.and("u.done_on <= ?", day).exists("duty u")));
    }
}
