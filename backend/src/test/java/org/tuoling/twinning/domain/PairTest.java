package org.tuoling.twinning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.twinning.domain.Twinnings.START;
import static org.tuoling.twinning.domain.Twinnings.TODAY;
import static org.tuoling.twinning.domain.Twinnings.assertRefused;
import static org.tuoling.twinning.domain.Twinnings.both;
import static org.tuoling.twinning.domain.Twinnings.classesOf;
import static org.tuoling.twinning.domain.Twinnings.details;
import static org.tuoling.twinning.domain.Twinnings.pair;
import static org.tuoling.twinning.domain.Twinnings.retired;
import static org.tuoling.twinning.domain.Twinnings.schools;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.PairState;
import org.tuoling.twinning.TwinningError;

class PairTest {

    @Test
    void a_pair_is_active_unless_it_is_only_proposed() {
        var units = both(OrganisationKind.HOSPITAL);
        assertThat(pair(PairLevel.HOSPITAL, units).state()).isEqualTo(PairState.ACTIVE);
        var proposal = pair(PairLevel.HOSPITAL, units, null, START, true);
        assertThat(proposal.state()).isEqualTo(PairState.PROPOSED);
        proposal.confirm(null);
        assertThat(proposal.state()).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void a_pair_is_confirmed_once() {
        var pair = schools();
        assertRefused(TwinningError.NOT_PROPOSED, null, () -> pair.confirm(null));
    }

    @Test
    void each_unit_stands_on_its_own_side() {
        var units = both(OrganisationKind.SCHOOL);
        var swapped = new Units(units.recipient(), units.supporting());
        assertRefused(TwinningError.UNIT_OF_OTHER_SIDE, "supportingId", () -> pair(PairLevel.SCHOOL, swapped));
        var bothSupporting = new Units(units.supporting(), units.supporting());
        assertRefused(TwinningError.UNIT_OF_OTHER_SIDE, "recipientId", () -> pair(PairLevel.SCHOOL, bothSupporting));
    }

    @Test
    void units_of_another_kind_than_the_level_are_refused() {
        var mixed = new Units(both(OrganisationKind.SCHOOL).supporting(), both(OrganisationKind.HOSPITAL).recipient());
        assertRefused(TwinningError.UNIT_UNFIT, "recipientId", () -> pair(PairLevel.SCHOOL, mixed));
        assertRefused(TwinningError.UNIT_UNFIT, "supportingId", () -> pair(PairLevel.HOSPITAL, mixed));
    }

    @Test
    void a_retired_unit_cannot_be_paired_but_stays_in_the_pair_it_is_in() {
        var units = both(OrganisationKind.SCHOOL);
        var nowRetired = new Units(retired(units.supporting(), TODAY), units.recipient());
        assertRefused(TwinningError.UNIT_RETIRED, "supportingId", () -> pair(PairLevel.SCHOOL, nowRetired));

        var pair = pair(PairLevel.SCHOOL, units);
        pair.revise(details(PairLevel.SCHOOL, nowRetired, null, START.plusDays(1), null), nowRetired, null, TODAY);
        assertThat(pair.startsOn()).isEqualTo(START.plusDays(1));
    }

    @Test
    void a_unit_that_will_be_retired_before_the_start_cannot_be_paired() {
        var units = both(OrganisationKind.SCHOOL);
        var leaving = new Units(units.supporting(), retired(units.recipient(), TODAY.plusMonths(1)));
        assertThat(pair(PairLevel.SCHOOL, leaving).state()).isEqualTo(PairState.ACTIVE);
        assertRefused(
                TwinningError.UNIT_RETIRED,
                "recipientId",
                () -> pair(PairLevel.SCHOOL, leaving, null, TODAY.plusMonths(2), false));
    }

    @Test
    void classes_are_paired_under_the_pair_of_their_schools_only() {
        var schools = schools();
        var classes = classesOf(schools);
        assertThat(pair(PairLevel.CLASS, classes, schools, START, false).parentId()).isEqualTo(schools.id());
        assertRefused(TwinningError.PARENT_REQUIRED, "parentId", () -> pair(PairLevel.CLASS, classes));
        assertRefused(
                TwinningError.CLASS_OF_OTHER_SCHOOL,
                "supportingId",
                () -> pair(PairLevel.CLASS, classes, schools(), START, false));
        var strangers = new Units(classes.supporting(), classesOf(schools()).recipient());
        assertRefused(
                TwinningError.CLASS_OF_OTHER_SCHOOL,
                "recipientId",
                () -> pair(PairLevel.CLASS, strangers, schools, START, false));
    }

    @Test
    void the_pair_above_has_the_level_above() {
        var schools = schools();
        var townships = pair(PairLevel.TOWNSHIP, both(OrganisationKind.TOWNSHIP));
        var villages = both(OrganisationKind.VILLAGE);
        assertThat(pair(PairLevel.VILLAGE, villages, townships, START, false).parentId()).isEqualTo(townships.id());
        assertThat(pair(PairLevel.VILLAGE, villages).parentId()).isNull();
        assertRefused(
                TwinningError.PARENT_UNFIT, "parentId", () -> pair(PairLevel.VILLAGE, villages, schools, START, false));
        assertRefused(
                TwinningError.PARENT_UNFIT,
                "parentId",
                () -> pair(PairLevel.HOSPITAL, both(OrganisationKind.HOSPITAL), townships, START, false));
    }

    @Test
    void a_pair_does_not_stand_under_itself() {
        var units = both(OrganisationKind.TOWNSHIP);
        var pair = pair(PairLevel.TOWNSHIP, units);
        assertRefused(
                TwinningError.PARENT_IN_CIRCLE,
                "parentId",
                () -> pair.revise(details(PairLevel.TOWNSHIP, units, pair, START, null), units, pair, TODAY));
    }

    @Test
    void a_pair_starts_no_earlier_than_the_one_above_and_not_after_its_end() {
        var schools = schools();
        var classes = classesOf(schools);
        assertRefused(
                TwinningError.OUTSIDE_PARENT,
                "startsOn",
                () -> pair(PairLevel.CLASS, classes, schools, START.minusDays(1), false));
        schools.end(TODAY, "学校合并", TODAY);
        assertRefused(
                TwinningError.OUTSIDE_PARENT, "startsOn", () -> pair(PairLevel.CLASS, classes, schools, START, false));
    }

    @Test
    void under_a_proposal_there_are_only_proposals() {
        var units = both(OrganisationKind.SCHOOL);
        var schools = pair(PairLevel.SCHOOL, units, null, START, true);
        var classes = classesOf(schools);
        assertRefused(
                TwinningError.PARENT_PROPOSED,
                "parentId",
                () -> pair(PairLevel.CLASS, classes, schools, START, false));
        var proposal = pair(PairLevel.CLASS, classes, schools, START, true);
        assertRefused(TwinningError.PARENT_PROPOSED, null, () -> proposal.confirm(schools));
        schools.confirm(null);
        proposal.confirm(schools);
        assertThat(proposal.state()).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void an_end_is_recorded_once_when_it_has_happened() {
        var pair = schools();
        assertRefused(CommonError.DATES_OUT_OF_ORDER, "endedOn", () -> pair.end(START.minusDays(1), "原因", TODAY));
        assertRefused(TwinningError.END_IN_FUTURE, "endedOn", () -> pair.end(TODAY.plusDays(1), "原因", TODAY));
        pair.end(TODAY, "学校合并", TODAY);
        assertThat(pair.state()).isEqualTo(PairState.ENDED);
        assertThat(pair.lastsUntil()).isEqualTo(TODAY);
        assertRefused(TwinningError.NOT_ACTIVE, null, () -> pair.end(TODAY, "原因", TODAY));
    }

    @Test
    void a_proposal_cannot_be_ended() {
        var proposal = pair(PairLevel.SCHOOL, both(OrganisationKind.SCHOOL), null, START, true);
        assertRefused(TwinningError.NOT_ACTIVE, null, () -> proposal.end(TODAY, "原因", TODAY));
    }

    @Test
    void an_edit_changes_neither_state() {
        var units = both(OrganisationKind.SCHOOL);
        var pair = pair(PairLevel.SCHOOL, units);
        assertRefused(
                TwinningError.PROPOSED_FIXED,
                "proposed",
                () -> pair.revise(details(PairLevel.SCHOOL, units, null, START, true), units, null, TODAY));
        pair.revise(details(PairLevel.SCHOOL, units, null, START, false), units, null, TODAY);
        assertThat(pair.state()).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void an_ended_pair_cannot_be_made_to_start_after_its_end() {
        var units = both(OrganisationKind.SCHOOL);
        var pair = pair(PairLevel.SCHOOL, units);
        pair.end(LocalDate.of(2021, 6, 30), "学校合并", TODAY);
        assertRefused(
                CommonError.DATES_OUT_OF_ORDER,
                "startsOn",
                () -> pair.revise(
                        details(PairLevel.SCHOOL, units, null, LocalDate.of(2021, 7, 1), null), units, null, TODAY));
    }
}
