package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.TestProgramme;

/** What was decided stays as it was, whoever writes to the tables. */
@QuarkusTest
class DecisionConstraintsTest {

    private static final String STAYS = "what was decided stays as it is";
    private static final String CLOSED = "the vote is closed";
    private static final String NOT_OPEN = "the vote is not open";
    private static final String SETTLED = "who should attend is settled";
    private static final String VOTED_HIMSELF = "he voted himself";
    private static final String NO_SUCH_WAY = "a decision goes no such way";
    private static final String OTHER_RESULT = "the rule makes something else of the votes";

    private final Sql sql = TestProgramme.bean(Sql.class);
    private Committee committee;

    @BeforeEach
    void gather() {
        committee = new Committee();
    }

    private UUID closed() {
        return committee.passed("CONTRACT", committee.countyProject, "900000.00", "2021-03-05");
    }

    private UUID open(int yes) {
        UUID id = committee.opened(committee.proposal("CONTRACT", committee.countyProject, "900000.00", "2021-03-05"), 7);
        for (int i = 0; i < 7; i++) {
            committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(i), i < yes ? "YES" : "NO");
        }
        return id;
    }

    private void refused(String words, String text, Object... arguments) {
        assertThatThrownBy(() -> sql.update(text, arguments))
                .isInstanceOf(SqlFailure.class)
                .hasStackTraceContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "amount_minor = 1000000000", "amount_minor = null", "title_zh = 'x'", "proposal = 'x'", "minutes = 'x'",
        "held_on = '2021-01-01'", "place_id = null", "awaits_tender = false", "closed_by_account_id = null", "closed_by_name = 'x'", "on_paper = true",
        "code = 'x'", "closed_at = now()",
    })
    void of_a_closed_decision_only_the_uses_change(String assignment) {
        refused(STAYS, "update decision set " + assignment + " where id = ?", closed());
    }

    @Test
    void a_result_is_not_turned_and_not_taken_out() {
        UUID id = closed();
        refused(NO_SUCH_WAY, "update decision set state = 'REJECTED' where id = ?", id);
        refused(NO_SUCH_WAY, "update decision set state = 'OPEN' where id = ?", id);
        refused(STAYS, "delete from decision where id = ?", id);
        refused(STAYS, "truncate decision cascade");
        refused(STAYS, "truncate decision_seat");
        refused(STAYS, "truncate decision_use");
    }

    @Test
    void the_seats_of_a_closed_decision_stay() {
        UUID id = closed();
        refused(CLOSED, "update decision_seat set vote = 'NO' where decision_id = ?", id);
        refused(CLOSED, "update decision_seat set presence = null, vote = null, cast_at = null, cast_by_account_id = null, cast_by_name = null where decision_id = ?", id);
        refused(CLOSED, "delete from decision_seat where decision_id = ?", id);
        refused(CLOSED, """
                insert into decision_seat (id, programme_id, decision_id, person_id, recused, cast_by_self)
                select gen_random_uuid(), programme_id, id, gen_random_uuid(), false, false from decision where id = ?
                """, id);
    }

    @Test
    void the_database_counts_for_itself() {
        String close = """
                update decision set state = ?, minutes = 'x', closed_at = now(), closed_by_account_id = gen_random_uuid()
                where id = ?
                """;
        UUID rejected = open(3);
        refused(OTHER_RESULT, close, "PASSED", rejected);
        UUID passed = open(4);
        refused(OTHER_RESULT, close, "REJECTED", passed);
        String keeper = "(select cast_by_account_id from decision_seat s where s.decision_id = decision.id limit 1)";
        refused("whoever wrote votes down does not close", close.replace("gen_random_uuid()", keeper), "PASSED", passed);
        sql.update(close, "PASSED", passed);
    }

    @Test
    void an_open_decision_keeps_its_proposal_and_its_roster() {
        UUID id = open(7);
        refused(STAYS, "update decision set amount_minor = 1 where id = ?", id);
        refused(STAYS, "delete from decision where id = ?", id);
        refused(NO_SUCH_WAY, "update decision set state = 'DRAFT', opened_at = null where id = ?", id);
        refused(SETTLED, "delete from decision_seat where decision_id = ?", id);
        sql.update("update decision_seat set cast_by_self = true where decision_id = ?", id);
        refused(VOTED_HIMSELF, "update decision_seat set cast_by_self = false where decision_id = ?", id);
    }

    @Test
    void one_person_is_one_hand_with_any_account() {
        UUID id = open(7);
        UUID person = committee.people.get(0);
        String close = """
                update decision set state = 'PASSED', minutes = 'x', closed_at = now(), closed_by_account_id = gen_random_uuid(),
                                    closed_by_person_id = ?
                where id = ?
                """;
        sql.update("update decision_seat set cast_by_person_id = ? where decision_id = ?", person, id);
        refused("whoever wrote votes down does not close", close, person, id);
        sql.update(close, committee.people.get(1), id);
    }

    @Test
    void one_vote_passes_nothing_by_the_hand_that_cast_it() {
        sql.update("""
                update decision_matter set present_denominator = 7, present_more_than = false,
                                           yes_denominator = 7, yes_more_than = false
                where id = ?
                """, committee.matter("OTHER"));
        UUID id = committee.opened(committee.proposal("OTHER", null, null, "2021-03-05"), 1);
        committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(0), "YES").then().statusCode(200);
        refused("one vote does not pass it", """
                update decision set state = 'PASSED', minutes = 'x', closed_at = now(), closed_by_account_id = gen_random_uuid(),
                                    closed_by_person_id = ?
                where id = ?
                """, committee.people.get(0), id);
    }

    @Test
    void too_few_are_not_put_to_the_vote() {
        UUID id = committee.drafted(committee.proposal("CONTRACT", committee.countyProject, "1.00", "2021-03-05"));
        committee.roster(id, committee.seats(7).subList(0, 2)).then().statusCode(200);
        refused("too few should attend", "update decision set state = 'OPEN', opened_at = now() where id = ?", id);
        refused("ck_decision_matter_roster", "update decision_matter set minimum_roster = 2 where id = ?", committee.matter("CONTRACT"));
    }

    @Test
    void a_draft_holds_no_votes() {
        UUID id = committee.drafted(committee.proposal("CONTRACT", committee.countyProject, "1.00", "2021-03-05"));
        committee.roster(id, committee.seats(7)).then().statusCode(200);
        refused(NOT_OPEN, "update decision_seat set vote = 'YES', cast_at = now() where decision_id = ?", id);
        refused(NO_SUCH_WAY, "update decision set state = 'PASSED', opened_at = now(), closed_at = now(), closed_by_account_id = id, minutes = 'x' where id = ?", id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ck_decision_payee_told  | awaits_tender = false",
        "ck_decision_fiscal_year | fiscal_year = 2021",
        "ck_decision_tender      | kind = 'PAYMENT'",
    })
    void a_draft_names_what_its_kind_needs(String constraint, String assignment) {
        UUID id = committee.drafted(committee.proposal("CONTRACT", committee.countyProject, "1.00", "2021-03-05"));
        refused(constraint, "update decision set " + assignment + " where id = ?", id);
    }

    @Test
    void a_plan_has_its_year() {
        UUID id = committee.drafted(committee.proposal("PLAN", null, "1.00", "2021-03-05"));
        refused("ck_decision_fiscal_year", "update decision set fiscal_year = null where id = ?", id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ck_decision_used    | used_minor = amount_minor + 1",
        "ck_decision_used    | used_minor = -1",
        "ck_decision_payment | payment_used_minor = amount_minor + 1",
    })
    void nothing_is_used_beyond_the_amount(String constraint, String assignment) {
        UUID id = closed();
        refused(constraint, "update decision set " + assignment + " where id = ?", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"present_denominator = 3", "yes_denominator = 100"})
    void fewer_than_half_do_not_decide_on_money(String assignment) {
        String below = "fewer than half of those who should attend decide on money";
        UUID other = committee.matter("OTHER");
        refused(below, "update decision_matter set " + assignment + " where id = ?", committee.matter("PAYMENT"));
        sql.update("update decision_matter set " + assignment + " where id = ?", other);
        refused(below, "update decision_matter set kind = 'PAYMENT' where id = ?", other);
    }

    @Test
    void the_rule_that_was_voted_by_stays() {
        closed();
        UUID matter = committee.matter("CONTRACT");
        String used = "the matter has been voted on";
        refused(used, "update decision_matter set yes_denominator = 9 where id = ?", matter);
        refused(used, "update decision_matter set valid_to = '2021-03-04' where id = ?", matter);
        sql.update("update decision_matter set valid_to = '2021-03-05' where id = ?", matter);
    }
}
