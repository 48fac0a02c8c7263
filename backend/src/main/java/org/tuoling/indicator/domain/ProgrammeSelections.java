package org.tuoling.indicator.domain;

import java.time.LocalDate;
import org.tuoling.indicator.IndicatorDetails;

/** Figures of the programme as a whole: its places, classifications, money and projects. */
final class ProgrammeSelections {

    private ProgrammeSelections() {}

    /** What the ledger says was received: an appropriation counts by its receipt, unless that was reversed by the day. */
    static Selection fiscalAidReceived(Predicate all, LocalDate day) {
        String columns = "r.id, r.document_number as code, r.source as name_zh, null as name_en, l.effective_on as on_day, "
                + "l.amount_minor, " + Shown.NO_NUMBER + Shown.PLACE + Shown.NO_PARENT;
        String from = "appropriation r left join ledger_account g on g.programme_id = r.programme_id and g.origin_id = r.id"
                + " and g.stage = 'GRANTED' left join posting l on l.from_account_id = g.id and l.code = 'RECEIPT'";
        var reversed = Predicate.of("e.book_id = l.book_id and e.number = l.entry_number and v.effective_on <= ?", day);
        return Selection.counting("appropriation", columns, from, Shown.JOIN_PLACE)
                .knownBy("r.document_number")
                .summing("l.amount_minor")
                .about(all)
                .countedWhen(Predicate.of("l.effective_on <= ?", day)
                        .and(reversed.missing("journal_entry e join journal_entry v on v.reverses_id = e.id")));
    }

    static Selection recipientPlaces(Predicate all, LocalDate day) {
        return Selection.counting("place", Shown.NAMED + "null::date as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE + Shown.NO_PARENT, "place r", "")
                .about(all.and("r.recipient_of_aid"))
                .countedWhen(Predicate.of("(r.retired_on is null or r.retired_on > ?)", day));
    }

    static Selection terms(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = Shown.NAMED + "coalesce(r.valid_from, c.valid_from) as on_day, " + Shown.NOTHING_ADDED + Shown.NO_PLACE
                + ", r.classification_id as parent_id";
        return Selection.counting("term", columns, "term r join classification c on c.id = r.classification_id", "")
                .about(all.and("r.classification_id = ?", declared.classificationId()))
                .countedWhen(Predicate.of("coalesce(r.valid_from, c.valid_from) <= ?", day));
    }

    static Selection donations(Predicate all, LocalDate day) {
        String columns = "r.id, r.code, d.name_zh, d.name_en, r.received_on as on_day, r.value_minor as amount_minor, "
                + Shown.NO_NUMBER + Shown.PLACE + Shown.NO_PARENT;
        return Selection.counting("donation", columns, "donation r", " join donor d on d.id = r.donor_id" + Shown.JOIN_PLACE)
                .summing("r.value_minor")
                .about(all)
                .countedWhen(Predicate.of("r.state = 'RECORDED' and r.received_on <= ?", day))
                .incompleteWhere("r.unvalued_count > 0");
    }

    static Selection projects(Predicate all, IndicatorDetails declared, LocalDate day) {
        var carriesTerm = Predicate.of("pt.programme_id = r.programme_id and pt.project_id = r.id")
                .andIfGiven("pt.term_id = ?", declared.termId());
        var reached = Predicate.of("t.programme_id = r.programme_id and t.project_id = r.id and t.happened_on <= ?", day)
                .andIfGiven("t.to_state = ?", declared.reached());
        var cancelled = Predicate.of("c.programme_id = r.programme_id and c.project_id = r.id and c.happened_on <= ?", day)
                .and("c.to_state = 'CANCELLED'")
                // whoever asks for cancelled projects gets them
                .andIfGiven("c.to_state <> ?", declared.reached());
        String columns = Shown.NAMED + "r.state_on as on_day, " + Shown.NOTHING_ADDED + Shown.PLACE + Shown.NO_PARENT;
        return Selection.counting("project", columns, "project r", Shown.JOIN_PLACE)
                .about(declared.termId() == null ? all : all.and(carriesTerm.exists("project_term pt")))
                .countedWhen(reached.exists("project_transition t").and(cancelled.missing("project_transition c")));
    }
}
