package org.tuoling.indicator.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.indicator.IndicatorDetails;

/** Says for each measure of the catalogue which records it is made of. */
public final class Selections {

    private static final String NAMED = "r.id, r.code, r.name_zh, r.name_en, ";
    private static final String NO_AMOUNT = "null::bigint as amount_minor, ";
    private static final String NO_PARENT = ", null::uuid as parent_id";
    private static final String PLACE =
            "pl.id as place_id, pl.code as place_code, pl.name_zh as place_name_zh, pl.name_en as place_name_en";
    private static final String JOIN_PLACE = " join place pl on pl.id = r.place_id";
    private static final String NO_PLACE =
            "null::uuid as place_id, null as place_code, null as place_name_zh, null as place_name_en";

    private Selections() {}

    public static Selection of(UUID programmeId, IndicatorDetails declared, LocalDate day) {
        var all = Predicate.of("r.programme_id = ?", programmeId);
        return switch (declared.measure()) {
            case PEOPLE_DEPLOYED -> peopleDeployed(all, day);
            case FISCAL_AID_RECEIVED -> fiscalAidReceived(all, day);
            case RECIPIENT_PLACES -> recipientPlaces(all, day);
            case TERMS -> terms(all, declared, day);
            case AGREEMENTS_IN_FORCE -> agreementsInForce(all, declared, day);
            case COLLABORATION_PROJECTS -> collaborationProjects(all, declared, day);
            case PAIRS -> pairs(all, declared, day);
            case PAIRED_UNITS -> pairedUnits(all, declared, day);
            case DONATIONS -> donations(all, day);
            case PROJECTS -> projects(all, declared, day);
        };
    }

    private static Selection peopleDeployed(Predicate all, LocalDate day) {
        var stint = Predicate.of("d.programme_id = r.programme_id and d.person_id = r.id");
        String columns = "r.id, r.code, r.name as name_zh, null as name_en, "
                + "(select min(d.starts_on) from deployment d where " + stint.sql() + ") as on_day, "
                + NO_AMOUNT + NO_PLACE + NO_PARENT;
        return Selection.counting("person", columns, "person r", "")
                .about(all.and(stint.exists("deployment d")))
                .countedWhen(stint.and("d.starts_on <= ?", day).exists("deployment d"));
    }

    private static Selection fiscalAidReceived(Predicate all, LocalDate day) {
        String columns = "r.id, r.document_number as code, r.source as name_zh, null as name_en, r.received_on as on_day, "
                + "r.amount_minor, " + PLACE + NO_PARENT;
        return Selection.counting("appropriation", columns, "appropriation r", JOIN_PLACE)
                .knownBy("r.document_number")
                .summing("r.amount_minor")
                .about(all)
                .countedWhen(Predicate.of("r.received_on <= ?", day));
    }

    private static Selection recipientPlaces(Predicate all, LocalDate day) {
        return Selection.counting("place", NAMED + "null::date as on_day, " + NO_AMOUNT + NO_PLACE + NO_PARENT, "place r", "")
                .about(all.and("r.recipient_of_aid"))
                .countedWhen(Predicate.of("(r.retired_on is null or r.retired_on > ?)", day));
    }

    private static Selection terms(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = NAMED + "coalesce(r.valid_from, c.valid_from) as on_day, " + NO_AMOUNT + NO_PLACE
                + ", r.classification_id as parent_id";
        return Selection.counting("term", columns, "term r join classification c on c.id = r.classification_id", "")
                .about(all.and("r.classification_id = ?", declared.classificationId()))
                .countedWhen(Predicate.of("coalesce(r.valid_from, c.valid_from) <= ?", day));
    }

    private static Selection agreementsInForce(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = "r.id, r.code, r.title_zh as name_zh, r.title_en as name_en, r.starts_on as on_day, "
                + NO_AMOUNT + NO_PLACE + NO_PARENT;
        return Selection.counting("agreement", columns, "agreement r join pair p on p.id = r.pair_id", "")
                .about(all.andIfGiven("p.level = ?", declared.level()))
                .countedWhen(inForceOn(day, "r"));
    }

    private static Selection collaborationProjects(Predicate all, IndicatorDetails declared, LocalDate day) {
        String from = "collaboration_project r join agreement a on a.id = r.agreement_id join pair p on p.id = a.pair_id";
        String columns = NAMED + "r.due_on as on_day, " + NO_AMOUNT + NO_PLACE + ", r.agreement_id as parent_id";
        return Selection.counting("collaboration-project", columns, from, "")
                .about(all.andIfGiven("p.level = ?", declared.level()))
                .countedWhen(inForceOn(day, "a").and("r.state <> 'CANCELLED'"));
    }

    /** What a pair signed binds nobody before the pair exists or after it has ended. */
    private static Predicate inForceOn(LocalDate day, String agreement) {
        return Predicate.of("%1$s.starts_on <= ? and (%1$s.ends_on is null or %1$s.ends_on >= ?)".formatted(agreement), day, day)
                .and(existingOn(day, "p"));
    }

    private static Selection pairs(Predicate all, IndicatorDetails declared, LocalDate day) {
        String columns = "r.id, r.code, s.name_zh || ' — ' || t.name_zh as name_zh, "
                + "coalesce(s.name_en, s.name_zh) || ' — ' || coalesce(t.name_en, t.name_zh) as name_en, "
                + "r.starts_on as on_day, " + NO_AMOUNT + PLACE + NO_PARENT;
        String joins = " join organisation s on s.id = r.supporting_id join organisation t on t.id = r.recipient_id "
                + "join place pl on pl.id = t.place_id";
        return Selection.counting("pair", columns, "pair r", joins)
                .about(all.andIfGiven("r.level = ?", declared.level()))
                .countedWhen(existingOn(day, "r"));
    }

    private static Selection pairedUnits(Predicate all, IndicatorDetails declared, LocalDate day) {
        var paired = Predicate.of("p.programme_id = r.programme_id and p.supporting_id = r.id")
                .andIfGiven("p.level = ?", declared.level());
        var tiers = declared.tiers().isEmpty() ? null : declared.tiers().toArray(String[]::new);
        String columns = NAMED + "null::date as on_day, " + NO_AMOUNT + PLACE + NO_PARENT;
        return Selection.counting("organisation", columns, "organisation r", JOIN_PLACE)
                .about(all.andIfGiven("r.tier = any(?)", tiers).and(paired.exists("pair p")))
                .countedWhen(paired.and(existingOn(day, "p")).exists("pair p"));
    }

    /** A proposal is no pair yet. */
    private static Predicate existingOn(LocalDate day, String pair) {
        return Predicate.of("%1$s.state <> 'PROPOSED' and %1$s.starts_on <= ? and %1$s.lasts_until >= ?".formatted(pair), day, day);
    }

    private static Selection donations(Predicate all, LocalDate day) {
        String columns = "r.id, r.code, d.name_zh, d.name_en, r.received_on as on_day, r.value_minor as amount_minor, "
                + PLACE + NO_PARENT;
        return Selection.counting("donation", columns, "donation r", " join donor d on d.id = r.donor_id" + JOIN_PLACE)
                .summing("r.value_minor")
                .about(all)
                .countedWhen(Predicate.of("r.state = 'RECORDED' and r.received_on <= ?", day))
                .incompleteWhere("r.unvalued_count > 0");
    }

    private static Selection projects(Predicate all, IndicatorDetails declared, LocalDate day) {
        var carriesTerm = Predicate.of("pt.programme_id = r.programme_id and pt.project_id = r.id")
                .andIfGiven("pt.term_id = ?", declared.termId());
        var reached = Predicate.of("t.programme_id = r.programme_id and t.project_id = r.id and t.happened_on <= ?", day)
                .andIfGiven("t.to_state = ?", declared.reached());
        var cancelled = Predicate.of("c.programme_id = r.programme_id and c.project_id = r.id and c.happened_on <= ?", day)
                .and("c.to_state = 'CANCELLED'")
                // whoever asks for cancelled projects gets them
                .andIfGiven("c.to_state <> ?", declared.reached());
        String columns = NAMED + "r.state_on as on_day, " + NO_AMOUNT + PLACE + NO_PARENT;
        return Selection.counting("project", columns, "project r", JOIN_PLACE)
                .about(declared.termId() == null ? all : all.and(carriesTerm.exists("project_term pt")))
                .countedWhen(reached.exists("project_transition t").and(cancelled.missing("project_transition c")));
    }
}
