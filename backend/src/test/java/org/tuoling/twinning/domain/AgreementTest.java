package org.tuoling.twinning.domain;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.tuoling.twinning.domain.Twinnings.START;
import static org.tuoling.twinning.domain.Twinnings.TODAY;
import static org.tuoling.twinning.domain.Twinnings.assertRefused;
import static org.tuoling.twinning.domain.Twinnings.both;
import static org.tuoling.twinning.domain.Twinnings.pair;
import static org.tuoling.twinning.domain.Twinnings.schools;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.twinning.AgreementDetails;
import org.tuoling.twinning.PairId;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.TwinningError;

class AgreementTest {

    private final Pair pair = schools();

    private Agreement agreement(LocalDate signedOn, LocalDate startsOn, LocalDate endsOn) {
        var details = new AgreementDetails("XY-01", "协议", null, PairId.of(pair.id()), signedOn, startsOn, endsOn);
        return new Agreement(UUID.randomUUID(), details, pair);
    }

    @Test
    void it_ends_no_earlier_than_it_starts() {
        assertThatNoException().isThrownBy(() -> agreement(START, START, START));
        assertRefused(
                CommonError.DATES_OUT_OF_ORDER, "endsOn", () -> agreement(START, START, START.minusDays(1)));
    }

    @Test
    void it_may_be_signed_after_it_took_effect_but_not_after_it_lapsed() {
        assertThatNoException().isThrownBy(() -> agreement(START.plusDays(10), START, START.plusDays(10)));
        assertRefused(
                TwinningError.SIGNED_AFTER_END,
                "signedOn",
                () -> agreement(START.plusDays(11), START, START.plusDays(10)));
    }

    @Test
    void a_pair_that_is_only_proposed_signs_nothing_until_it_is_confirmed() {
        var proposal = pair(PairLevel.SCHOOL, both(OrganisationKind.SCHOOL), null, START, true);
        var details = new AgreementDetails("XY-01", "协议", null, PairId.of(proposal.id()), START, START, null);
        assertRefused(
                TwinningError.PAIR_PROPOSED, "pairId", () -> new Agreement(UUID.randomUUID(), details, proposal));
        proposal.confirm(null);
        assertThatNoException().isThrownBy(() -> new Agreement(UUID.randomUUID(), details, proposal));
    }

    @Test
    void a_pair_that_has_ended_signs_nothing_for_the_time_after() {
        pair.end(TODAY, "学校合并", TODAY);
        assertThatNoException().isThrownBy(() -> agreement(START, TODAY, null));
        assertRefused(TwinningError.PAIR_ENDED, "startsOn", () -> agreement(START, TODAY.plusDays(1), null));
    }
}
