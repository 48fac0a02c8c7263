package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A decision on its way from the draft to its result. */
@QuarkusTest
class VotingTest {

    private Committee committee;
    private TestProgramme programme;
    private Map<String, Object> proposal;

    @BeforeEach
    void gather() {
        committee = new Committee();
        programme = committee.programme;
        proposal = committee.proposal("CONTRACT", committee.countyProject, "900000.00", "2021-03-05");
    }

    @ParameterizedTest(name = "{0} present, {1} yes → {2}")
    @CsvSource({"7, 7, PASSED", "4, 4, PASSED", "7, 3, REJECTED", "4, 3, REJECTED", "3, 3, INQUORATE"})
    void the_rule_makes_the_result(int present, int yes, String result) {
        UUID id = committee.closed(proposal, present, yes);
        committee.show(id).then()
                .body("state", equalTo(result))
                .body("shouldAttend", equalTo(7))
                .body("present", equalTo(present))
                .body("yes", equalTo(yes))
                .body("no", equalTo(present - yes))
                .body("neededPresent", equalTo(4))
                .body("neededYes", equalTo(4))
                .body("used.amount", equalTo("0.00"))
                .body("place.id", equalTo(committee.county.toString()))
                .body("closedAt", notNullValue())
                .body("minutes", notNullValue());
    }

    @Test
    void who_recuses_himself_is_not_there_for_the_vote_but_should_attend() {
        UUID id = committee.opened(proposal, 4);
        var seats = new ArrayList<>(committee.seats(4));
        seats.set(0, Committee.recused(committee.people.get(0)));
        committee.roster(id, seats).then().statusCode(200).body("present", equalTo(3)).body("recused", equalTo(1));
        refused(committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(0), "YES"), 422, "decision.recused");
        refused(
                programme.asMember(committee.people.get(0)).body(Map.of("vote", "YES"))
                        .put(programme.path("decisions", id, "votes", committee.people.get(0))),
                422,
                "decision.recused");
        for (int i = 1; i < 4; i++) {
            committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(i), "YES").then().statusCode(200);
        }
        committee.close(id).then().statusCode(200).body("state", equalTo("INQUORATE"));
    }

    @Test
    void everybody_votes_himself_and_nobody_overwrites_it() {
        UUID id = committee.opened(proposal, 3);
        UUID own = committee.people.get(3);
        programme.asMember(own).body(Map.of("vote", "NO")).put(programme.path("decisions", id, "votes", own))
                .then().statusCode(200)
                .body("castBySelf", equalTo(true))
                .body("presence", equalTo("PRESENT"))
                .body("vote", equalTo("NO"));
        refused(committee.vote(Role.PROJECT_OFFICER, id, own, "YES"), 409, "decision.voted-himself");
        var recusing = new ArrayList<>(committee.seats(4));
        recusing.set(3, Committee.recused(own));
        refused(committee.roster(id, recusing), 409, "decision.voted-himself");
        refused(committee.roster(id, committee.seats(3)), 409, "decision.voted-himself");
        committee.roster(id, committee.seats(4)).then().statusCode(200);
        programme.asMember(own).body(Map.of("vote", "ABSTAIN")).put(programme.path("decisions", id, "votes", own))
                .then().statusCode(200).body("vote", equalTo("ABSTAIN"));
    }

    @Test
    void he_may_vote_himself_over_what_the_keeper_wrote_down() {
        UUID id = committee.opened(proposal, 7);
        UUID own = committee.people.get(2);
        committee.vote(Role.PROJECT_OFFICER, id, own, "YES").then().statusCode(200).body("castBySelf", equalTo(false));
        programme.asMember(own).body(Map.of("vote", "NO")).put(programme.path("decisions", id, "votes", own))
                .then().statusCode(200).body("vote", equalTo("NO"));
    }

    @Test
    void nobody_votes_for_another_or_without_a_seat() {
        UUID id = committee.opened(proposal, 7);
        programme.asMember(committee.people.get(0)).body(Map.of("vote", "YES"))
                .put(programme.path("decisions", id, "votes", committee.people.get(1)))
                .then().statusCode(403);
        UUID stranger = programme.create("people", Map.of("code", "R-100", "name", "旁人"));
        refused(
                programme.asMember(stranger).body(Map.of("vote", "YES"))
                        .put(programme.path("decisions", id, "votes", stranger)),
                422,
                "decision.not-on-roster");
    }

    @Test
    void who_is_absent_has_no_vote_written_down() {
        UUID id = committee.opened(proposal, 4);
        refused(committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(5), "YES"), 422, "decision.absent");
        committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(0), "YES").then().statusCode(200);
        var gone = new ArrayList<>(committee.seats(4));
        gone.set(0, Map.of("personId", committee.people.get(0), "presence", "ABSENT", "recused", false));
        committee.roster(id, gone).then().statusCode(200).body("yes", equalTo(0));
    }

    @Test
    void once_open_neither_proposal_nor_roster_changes() {
        UUID id = committee.opened(proposal, 7);
        refused(
                programme.as(Role.PROJECT_OFFICER).header("If-Match", committee.version(id)).body(proposal)
                        .put(programme.path("decisions", id)),
                409,
                "decision.not-draft");
        refused(
                programme.as(Role.PROJECT_OFFICER).header("If-Match", committee.version(id))
                        .delete(programme.path("decisions", id)),
                409,
                "decision.not-draft");
        refused(committee.roster(id, committee.seats(7).subList(0, 4)), 422, "decision.roster-settled");
        refused(committee.post(Role.PROJECT_OFFICER, id, "opening", ""), 409, "decision.not-draft");
    }

    @Test
    void once_closed_nothing_changes() {
        UUID id = committee.closed(proposal, 7);
        refused(committee.close(id), 409, "decision.closed");
        refused(committee.vote(Role.PROJECT_OFFICER, id, committee.people.get(0), "NO"), 409, "decision.closed");
        refused(
                programme.asMember(committee.people.get(0)).body(Map.of("vote", "NO"))
                        .put(programme.path("decisions", id, "votes", committee.people.get(0))),
                409,
                "decision.closed");
        refused(committee.roster(id, committee.seats(7)), 409, "decision.closed");
    }

    @Test
    void the_chair_closes_and_not_who_wrote_the_votes_down() {
        UUID id = committee.opened(proposal, 7);
        refused(committee.close(id), 409, "decision.votes-missing");
        committee.people.forEach(person ->
                committee.vote(Role.PROJECT_OFFICER, id, person, "YES").then().statusCode(200));
        for (Role role : List.of(Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR, Role.MEMBER)) {
            committee.post(role, id, "closing", Map.of("minutes", "纪要")).then().statusCode(403);
        }
        committee.post(Role.COMMANDER, id, "closing", Map.of("minutes", " ")).then().statusCode(400);
        committee.close(id).then().statusCode(200).body("state", equalTo("PASSED"));
    }

    @Test
    void whose_vote_was_written_down_is_told_when_it_is_closed() {
        UUID id = committee.opened(proposal, 7);
        UUID clerk = programme.create("people", Map.of("code", "R-100", "name", "记录人"));
        UUID own = committee.people.get(0);
        programme.asMember(own).body(Map.of("vote", "NO")).put(programme.path("decisions", id, "votes", own))
                .then().statusCode(200);
        String keeper = null;
        for (UUID person : committee.people.subList(1, 7)) {
            keeper = programme.as(Role.PROJECT_OFFICER, clerk).body(Map.of("vote", "YES"))
                    .put(programme.path("decisions", id, "votes", person)).then().statusCode(200).extract().path("castByName");
        }
        String written = "items.findAll { it.kind == 'VOTE_WRITTEN_DOWN' }";
        UUID told = committee.people.get(1);
        programme.asMember(told).get(programme.path("my/notices")).then().body(written, hasSize(0));
        committee.close(id).then().statusCode(200);
        programme.asMember(told).get(programme.path("my/notices")).then()
                .body(written, hasSize(1))
                .body(written + "[0].path", equalTo("my-decisions/" + id))
                .body(written + "[0].textZh", allOf(containsString(keeper), containsString("赞成")))
                .body(written + "[0].textEn", allOf(containsString(keeper), containsString("Yes")));
        programme.asMember(own).get(programme.path("my/notices")).then().body(written, hasSize(0));
    }

    @Test
    void one_account_with_both_roles_does_not_write_down_and_close() {
        UUID id = committee.opened(proposal, 7);
        String both = committee.account(Role.PROJECT_OFFICER, Role.COMMANDER);
        committee.people.forEach(person -> committee.as(both).body(Map.of("vote", "YES"))
                .put(programme.path("decisions", id, "votes", person)).then().statusCode(200));
        refused(committee.close(committee.as(both), id), 409, "decision.closed-by-keeper");
    }

    @Test
    void two_accounts_of_one_person_do_not_write_down_and_close() {
        UUID id = committee.opened(proposal, 7);
        UUID clerk = programme.create("people", Map.of("code", "R-100", "name", "记录人"));
        committee.people.forEach(person -> programme.as(Role.PROJECT_OFFICER, clerk).body(Map.of("vote", "YES"))
                .put(programme.path("decisions", id, "votes", person)).then().statusCode(200));
        refused(committee.close(programme.as(Role.COMMANDER, clerk), id), 409, "decision.closed-by-keeper");
        committee.close(id).then().statusCode(200).body("state", equalTo("PASSED"));
    }

    @Test
    void one_vote_does_not_pass_it_by_the_hand_that_cast_it() {
        var oneOfSeven = Map.of("numerator", 1, "denominator", 7, "moreThan", false);
        UUID loose = programme.create("decision-matters", Map.of(
                "code", "LOOSE", "nameZh", "宽松事项", "kind", "OTHER", "validFrom", "2020-01-01",
                "present", oneOfSeven, "yes", oneOfSeven));
        proposal = committee.proposal("OTHER", null, null, "2021-03-05");
        proposal.put("matterId", loose);
        UUID id = committee.opened(proposal, 0);
        UUID chair = committee.people.get(0);
        programme.asMember(chair).body(Map.of("vote", "YES")).put(programme.path("decisions", id, "votes", chair))
                .then().statusCode(200);
        refused(committee.close(programme.as(Role.COMMANDER, chair), id), 409, "decision.closed-by-only-voter");
        committee.close(id).then().statusCode(200).body("state", equalTo("PASSED"));
    }

    @Test
    void fewer_than_the_matter_demands_decide_nothing() {
        UUID id = committee.drafted(proposal);
        for (int seats = 1; seats <= 2; seats++) {
            committee.roster(id, committee.seats(7).subList(0, seats)).then().statusCode(200);
            refused(committee.post(Role.PROJECT_OFFICER, id, "opening", ""), 422, "decision.roster-too-small");
        }
        committee.roster(id, committee.seats(7).subList(0, 3)).then().statusCode(200).body("minimumRoster", equalTo(3));
        committee.post(Role.PROJECT_OFFICER, id, "opening", "").then().statusCode(200);
    }

    @Test
    void a_matter_may_demand_more_and_never_less() {
        var matter = new HashMap<String, Object>(Map.of(
                "code", "FIVE", "nameZh", "重大事项", "kind", "CONTRACT", "validFrom", "2020-01-01", "minimumRoster", 2));
        programme.post("decision-matters", matter).statusCode(400).body("violations[0].field", equalTo("minimumRoster"));
        matter.put("minimumRoster", 5);
        proposal.put("matterId", programme.create("decision-matters", matter));
        UUID id = committee.drafted(proposal);
        committee.roster(id, committee.seats(7).subList(0, 4)).then().statusCode(200);
        refused(committee.post(Role.PROJECT_OFFICER, id, "opening", ""), 422, "decision.roster-too-small");
        committee.roster(id, committee.seats(7).subList(0, 5)).then().statusCode(200);
        committee.post(Role.PROJECT_OFFICER, id, "opening", "").then().statusCode(200);
    }

    @Test
    void nobody_opens_or_closes_what_he_has_not_seen() {
        UUID id = committee.drafted(proposal);
        String drafted = committee.version(id);
        committee.roster(id, committee.seats(0)).then().statusCode(200);
        String opening = programme.path("decisions", id, "opening");
        String closing = programme.path("decisions", id, "closing");
        var minutes = Map.of("minutes", "纪要");
        refused(programme.as(Role.PROJECT_OFFICER).body("").post(opening), 428, "request.if-match-missing");
        refused(
                programme.as(Role.PROJECT_OFFICER).header("If-Match", drafted).body("").post(opening), 412, "request.stale");
        committee.post(Role.PROJECT_OFFICER, id, "opening", "").then().statusCode(200);
        String opened = committee.version(id);
        UUID own = committee.people.get(0);
        programme.asMember(own).body(Map.of("vote", "YES")).put(programme.path("decisions", id, "votes", own))
                .then().statusCode(200);
        refused(programme.as(Role.COMMANDER).body(minutes).post(closing), 428, "request.if-match-missing");
        refused(programme.as(Role.COMMANDER).header("If-Match", opened).body(minutes).post(closing), 412, "request.stale");
        committee.close(id).then().statusCode(200);
    }

    @Test
    void a_closing_sent_again_is_answered_once_more() {
        UUID id = committee.opened(proposal, 0);
        String version = committee.version(id);
        for (int i = 0; i < 2; i++) {
            programme.as(Role.COMMANDER).header("If-Match", version).header("Idempotency-Key", "close-" + id).body(Map.of("minutes", "无人到会"))
                    .post(programme.path("decisions", id, "closing"))
                    .then().statusCode(200).body("state", equalTo("INQUORATE"));
        }
    }

    @Test
    void nothing_is_voted_on_before_its_day_or_without_a_roster() {
        UUID ahead = committee.drafted(committee.proposal("CONTRACT", committee.countyProject, "1.00", "2099-01-01"));
        committee.roster(ahead, committee.seats(7)).then().statusCode(200);
        refused(committee.post(Role.PROJECT_OFFICER, ahead, "opening", ""), 422, "decision.not-yet-held");
        UUID empty = committee.drafted(proposal);
        refused(committee.post(Role.PROJECT_OFFICER, empty, "opening", ""), 422, "decision.roster-too-small");
        refused(committee.vote(Role.PROJECT_OFFICER, empty, committee.people.get(0), "YES"), 409, "decision.not-open");
        refused(committee.close(empty), 409, "decision.not-open");
    }

    @Test
    void a_proposal_names_what_its_kind_needs() {
        blamed(committee.proposal("CONTRACT", null, "5.00", "2021-03-05"), "projectId", "decision.project-missing");
        blamed(committee.proposal("PAYMENT", committee.countyProject, null, "2021-03-05"), "amount", "decision.amount-missing");
        blamed(committee.proposal("PLAN", null, "0.00", "2021-03-05"), "amount", "decision.amount-zero");
        blamed(committee.proposal("PLAN", null, "5.00", "2019-03-05"), "matterId", "decision.matter-not-in-force");
        var plan = committee.proposal("PLAN", null, "5.00", "2021-03-05");
        plan.put("fiscalYear", null);
        blamed(plan, "fiscalYear", "decision.fiscal-year-missing");
        var ofNoPlan = committee.proposal("CONTRACT", committee.countyProject, "5.00", "2021-03-05");
        ofNoPlan.put("fiscalYear", 2021);
        blamed(ofNoPlan, "fiscalYear", "decision.fiscal-year-of-no-plan");
        proposal.put("placeId", committee.regiment);
        blamed(proposal, "placeId", "decision.place-of-other-project");
        UUID appointment = committee.drafted(committee.proposal("APPOINTMENT", null, null, "2021-03-05"));
        committee.show(appointment).then().body("amount", nullValue()).body("used", nullValue());
    }

    @Test
    void money_is_decided_on_for_somebody() {
        UUID payee = Committee.payee(programme);
        var payment = committee.proposal("PAYMENT", committee.countyProject, "5.00", "2021-03-05");
        blamed(payment, "payeeId", "decision.payee-missing");
        payment.put("awaitsTender", true);
        blamed(payment, "awaitsTender", "decision.awaits-no-tender");
        committee.drafted(Committee.paying(payee, payment));
        blamed(Committee.paying(null, proposal), "payeeId", "decision.payee-missing");
        Committee.paying(payee, proposal).put("awaitsTender", true);
        blamed(proposal, "awaitsTender", "decision.awaits-no-tender");
        committee.drafted(Committee.paying(payee, proposal));
        var tender = committee.proposal("CONTRACT", committee.countyProject, "5.00", "2021-03-05");
        committee.show(committee.drafted(tender)).then().body("awaitsTender", equalTo(true)).body("payee", nullValue());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COMMANDER", "AUDITOR", "MEMBER", "GRID_LEADER", "PARTNER"})
    void who_does_not_keep_decisions_drafts_and_opens_none(Role role) {
        UUID id = committee.drafted(proposal);
        programme.as(role).body(proposal).post(programme.path("decisions")).then().statusCode(403);
        committee.roster(role, id, committee.seats(7)).then().statusCode(403);
        committee.post(role, id, "opening", "").then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"AUDITOR", "PARTNER"})
    void who_does_not_sit_on_committees_does_not_vote(Role role) {
        UUID id = committee.opened(proposal, 7);
        committee.vote(role, id, committee.people.get(0), "YES").then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"MEMBER", "GRID_LEADER", "PARTNER"})
    void decisions_are_not_for_everybodys_eyes(Role role) {
        UUID id = committee.drafted(proposal);
        programme.as(role).get(programme.path("decisions")).then().statusCode(403);
        programme.as(role).get(programme.path("decisions", id)).then().statusCode(403);
        programme.as(role).get(programme.path("decisions", id, "roster")).then().statusCode(403);
    }

    private void blamed(Map<String, Object> body, String field, String code) {
        programme.post("decisions", body).statusCode(422)
                .body("violations[0].field", equalTo(field)).body("violations[0].code", equalTo(code));
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
