package org.tuoling.absence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** What must never stand in the tables does not, whoever writes it. */
@QuarkusTest
class AbsenceConstraintsTest {

    private final Sql sql = TestProgramme.bean(Sql.class);
    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ck_leave_term | ends_at = starts_at",
        "ck_leave_state | state = 'GONE'",
        "ck_leave_decided | decided_at = null",
        "ck_leave_asked | asked_ends_at = ends_at",
        "ck_leave_departed | state = 'DEPARTED'",
        "ck_leave_departed | departed_at = starts_at",
        "ck_leave_returned | state = 'RETURNED', departed_at = starts_at",
        "ck_leave_returned | state = 'RETURNED', departed_at = starts_at, returned_at = starts_at - interval '1 hour'",
        "ck_leave_withdrawn | withdrawn_at = now()",
        "fk_leave_kind | kind_id = gen_random_uuid()",
        "fk_leave_person | person_id = gen_random_uuid()",
    })
    void a_leave_is_in_one_state(String constraint, String assignments) {
        UUID leave = team.approved(team.member, "2022-01-12", "2022-01-14");
        refused(constraint, "update leave set " + assignments + " where id = ?", leave);
    }

    @Test
    void nobody_is_away_twice_at_once() {
        UUID first = team.approved(team.member, "2022-01-12", "2022-01-14");
        UUID second = team.approved(team.member, "2022-01-16", "2022-01-17");
        refused("ex_absence_period_person",
                "update leave set starts_at = timestamptz '2022-01-13 08:00+08' where id = ?", second);
        UUID outing = UUID.fromString(team.asMember(team.member)
                .body(team.outing("2022-01-11T09:00", "2022-01-11T20:00"))
                .post(team.programme.path("outings"))
                .then().statusCode(201).extract().path("id"));
        refused("ex_absence_period_person",
                "update outing set ends_at = timestamptz '2022-01-12 09:00+08' where id = ?", outing);
        team.act(team.asMember(team.member), first, "withdrawal", Map.of()).then().statusCode(200);
        sql.update("update outing set ends_at = timestamptz '2022-01-12 09:00+08' where id = ?", outing);
    }

    @Test
    void one_step_of_a_leave_is_awaited_at_a_time() {
        UUID leave = team.asked(team.member, "2022-01-12", "2022-01-14");
        refused("ex_leave_step_awaited", "update leave_step set state = 'AWAITED' where leave_id = ?", leave);
        refused("ck_leave_step_decided", "update leave_step set state = 'APPROVED' where leave_id = ?", leave);
    }

    @Test
    void two_rules_for_one_length_do_not_hold_at_once() {
        refused("ex_leave_approval_rule_reach",
                "update leave_approval_rule set max_days = 3 where programme_id = ? and code = 'SHORT'", team.programme.id());
        refused("ck_leave_kind_annual_days", "update leave_kind set annual_days = 0 where id = ?", team.home);
    }

    private void refused(String constraint, String statement, UUID id) {
        assertThatThrownBy(() -> sql.update(statement, id))
                .as(statement)
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining('"' + constraint + '"');
    }
}
