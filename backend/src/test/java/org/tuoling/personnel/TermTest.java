package org.tuoling.personnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final Term PLANNED_FOR_2020 = new Term(day("2020-01-01"), day("2020-12-31"), null);

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, PLANNED",
        "2020-01-01, ON_POST",
        "2020-12-31, ON_POST",
        "2021-01-01, ENDED"
    })
    void both_the_first_and_the_last_day_are_on_post(LocalDate day, DeploymentState state) {
        assertEquals(state, PLANNED_FOR_2020.stateOn(day));
    }

    @Test
    void without_a_planned_end_a_person_stays_on_post() {
        assertEquals(DeploymentState.ON_POST, new Term(day("2020-01-01"), null, null).stateOn(day("2099-01-01")));
    }

    @Test
    void the_real_end_outweighs_the_planned_one_either_way() {
        var early = new Term(day("2020-01-01"), day("2020-12-31"), day("2020-06-30"));
        var late = new Term(day("2020-01-01"), day("2020-12-31"), day("2021-01-31"));
        assertEquals(DeploymentState.ENDED, early.stateOn(day("2020-07-01")));
        assertEquals(DeploymentState.ON_POST, late.stateOn(day("2021-01-31")));
    }

    @Test
    void terms_that_share_a_day_overlap() {
        assertTrue(PLANNED_FOR_2020.overlaps(new Term(day("2020-12-31"), null, null)));
        assertTrue(new Term(day("2020-12-31"), null, null).overlaps(PLANNED_FOR_2020));
    }

    @Test
    void terms_that_follow_each_other_do_not() {
        assertFalse(PLANNED_FOR_2020.overlaps(new Term(day("2021-01-01"), null, null)));
        assertFalse(new Term(day("2021-01-01"), null, null).overlaps(PLANNED_FOR_2020));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
