package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

/** Lists, catalogue, follow-ups and one's own votes. */
@QuarkusTest
class DecisionsResourceTest {

    private Committee committee;
    private TestProgramme programme;

    @BeforeEach
    void gather() {
        committee = new Committee();
        programme = committee.programme;
    }

    private UUID drafted(String heldOn, String amount) {
        return committee.drafted(committee.proposal("CONTRACT", committee.countyProject, amount, heldOn));
    }

    @Test
    void the_latest_comes_first_and_filters_narrow() {
        UUID older = drafted("2021-03-05", "9.00");
        UUID later = drafted("2021-04-05", "5.00");
        UUID plan = committee.passed("PLAN", null, "7.00", "2021-05-05");
        list("").body("items.id", contains(plan.toString(), later.toString(), older.toString()));
        list("?sort=amount").body("items.id", contains(later.toString(), plan.toString(), older.toString()));
        list("?state=PASSED").body("items.id", contains(plan.toString()));
        list("?kind=CONTRACT&from=2021-04-01&to=2021-04-30").body("items.id", contains(later.toString()));
        list("?projectId=" + committee.countyProject).body("items", hasSize(2));
        list("?placeId=" + committee.regiment).body("items", hasSize(0));
    }

    private ValidatableResponse list(String query) {
        return programme.as(Role.AUDITOR).get(programme.path("decisions") + query).then().statusCode(200);
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        drafted("2021-03-05", "9.00");
        list("");
        long one = Statements.during(() -> list(""));
        for (int i = 0; i < 5; i++) {
            drafted("2021-03-0" + (i + 1), "9.00");
        }
        assertThat(Statements.during(() -> list(""))).isEqualTo(one);
    }

    @Test
    void a_member_sees_what_he_should_attend_once_it_is_put_to_the_vote() {
        UUID member = committee.people.get(2);
        var proposal = committee.proposal("CONTRACT", committee.countyProject, "9.00", "2021-03-05");
        UUID id = committee.drafted(proposal);
        committee.roster(id, committee.seats(7)).then().statusCode(200);
        programme.asMember(member).get(programme.path("my/decisions")).then().body("items", hasSize(0));
        programme.asMember(member).get(programme.path("my/decisions", id)).then().statusCode(404);
        committee.post(Role.PROJECT_OFFICER, id, "opening", "").then().statusCode(200);
        programme.asMember(member).get(programme.path("my/notices")).then()
                .body("items[0].path", equalTo("my-decisions/" + id));
        programme.asMember(member).get(programme.path("my/decisions") + "?open=true").then()
                .body("items", hasSize(1))
                .body("items[0].decision.id", equalTo(id.toString()))
                .body("items[0].vote", nullValue());
        programme.asMember(member).body(Map.of("vote", "YES"))
                .put(programme.path("decisions", id, "votes", member)).then().statusCode(200);
        programme.asMember(member).get(programme.path("my/decisions", id)).then()
                .statusCode(200).body("vote", equalTo("YES")).body("castBySelf", equalTo(true));
        UUID stranger = programme.create("people", Map.of("code", "R-100", "name", "旁人"));
        programme.asMember(stranger).get(programme.path("my/decisions", id)).then().statusCode(404);
    }

    @Test
    void what_follows_has_an_owner_and_a_day() {
        UUID id = committee.passed("CONTRACT", committee.countyProject, "9.00", "2021-03-05");
        var body = new HashMap<String, Object>(
                Map.of("title", "签订合同", "ownerId", committee.people.get(0), "dueOn", "2021-04-30"));
        UUID followUp = programme.create("decisions/" + id + "/follow-ups", body);
        programme.as(Role.AUDITOR).get(programme.path("decision-follow-ups") + "?open=true&decisionId=" + id).then()
                .body("items[0].overdue", equalTo(true)).body("items[0].owner.code", equalTo("R-001"));
        body.put("doneOn", "2099-01-01");
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(body)
                .put(programme.path("decisions", id, "follow-ups", followUp))
                .then().statusCode(422).body("code", equalTo("decision.done-in-future"));
        body.put("doneOn", "2021-04-20");
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(body)
                .put(programme.path("decisions", id, "follow-ups", followUp))
                .then().statusCode(200).body("overdue", equalTo(false));
        programme.as(Role.AUDITOR).get(programme.path("decision-follow-ups") + "?open=true").then().body("items", hasSize(0));
        programme.as(Role.COMMANDER).body(body).post(programme.path("decisions", id, "follow-ups")).then().statusCode(403);
        UUID other = drafted("2021-03-05", "9.00");
        programme.as(Role.AUDITOR).get(programme.path("decisions", id, "follow-ups")).then().body("items", hasSize(1));
        programme.as(Role.AUDITOR).get(programme.path("decisions", other, "follow-ups")).then().body("items", hasSize(0));
        programme.as(Role.AUDITOR).get(programme.path("decisions", other, "follow-ups", followUp)).then().statusCode(404);
    }

    @Test
    void a_rule_that_changes_is_a_later_line_under_the_same_code() {
        committee.passed("CONTRACT", committee.countyProject, "9.00", "2021-03-05");
        UUID matter = committee.matter("CONTRACT");
        var body = new HashMap<String, Object>(Map.of(
                "code", "CONTRACT", "nameZh", "合同", "kind", "CONTRACT", "validFrom", "2020-01-01",
                "yes", Map.of("numerator", 2, "denominator", 3, "moreThan", false)));
        revise(matter, body).statusCode(409).body("code", equalTo("decision.matter-used"));
        body.remove("yes");
        body.put("validTo", "2021-03-04");
        revise(matter, body).statusCode(409).body("code", equalTo("decision.matter-used"));
        body.put("validTo", "2021-12-31");
        revise(matter, body).statusCode(200);
        var next = new HashMap<String, Object>(body);
        next.put("validFrom", "2021-12-31");
        next.remove("validTo");
        programme.post("decision-matters", next).statusCode(409).body("code", equalTo("decision.matter-code-taken"));
        next.put("validFrom", "2022-01-01");
        next.put("yes", Map.of("numerator", 2, "denominator", 3, "moreThan", false));
        programme.post("decision-matters", next).statusCode(201).body("present.moreThan", equalTo(true));
        programme.as(Role.AUDITOR).get(programme.path("decision-matters") + "?on=2022-06-01").then()
                .body("items.findAll { it.code == 'CONTRACT' }", hasSize(1));
    }

    private ValidatableResponse revise(UUID matter, Map<String, Object> body) {
        return programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(body)
                .put(programme.path("decision-matters", matter)).then();
    }

    @Test
    void a_rule_on_money_is_never_below_half() {
        for (String share : List.of("present", "yes")) {
            var lax = new HashMap<String, Object>(Map.of(
                    "code", "LAX-" + share, "nameZh", "宽松", "kind", "PAYMENT", "validFrom", "2099-01-01",
                    share, Map.of("numerator", 1, "denominator", 100, "moreThan", false)));
            programme.post("decision-matters", lax).statusCode(422)
                    .body("code", equalTo("decision.share-below-half"), "violations[0].field", equalTo(share + ".numerator"));
            lax.put("kind", "OTHER");
            programme.post("decision-matters", lax).statusCode(201);
            lax.put("code", "HALF-" + share);
            lax.put("kind", "PAYMENT");
            lax.put(share, Map.of("numerator", 1, "denominator", 2, "moreThan", false));
            programme.post("decision-matters", lax).statusCode(201);
        }
    }

    @Test
    void a_laxer_rule_does_not_hold_at_once() {
        UUID matter = committee.matter("CONTRACT");
        var half = Map.of("numerator", 1, "denominator", 2, "moreThan", false);
        var twoThirds = Map.of("numerator", 2, "denominator", 3, "moreThan", false);
        var next = new HashMap<String, Object>(Map.of(
                "code", "EASY", "nameZh", "合同", "kind", "CONTRACT", "validFrom", "2020-06-01", "yes", half));
        programme.post("decision-matters", next).statusCode(409)
                .body("code", equalTo("decision.matter-holds"), "violations[0].field", equalTo("validFrom"));
        var held = new HashMap<>(next);
        held.putAll(Map.of("code", "CONTRACT", "validFrom", "2020-01-01"));
        revise(matter, held).statusCode(409).body("code", equalTo("decision.matter-holds"));
        held.put("validFrom", "2099-01-01");
        revise(matter, held).statusCode(409).body("code", equalTo("decision.matter-holds"));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(programme.path("decision-matters", matter))
                .then().statusCode(409).body("code", equalTo("decision.matter-holds"));
        next.put("yes", twoThirds);
        programme.post("decision-matters", next).statusCode(201);
        next.putAll(Map.of("code", "LATER", "validFrom", "2099-01-01", "yes", half));
        UUID later = programme.create("decision-matters", next);
        next.put("validFrom", "2020-06-01");
        revise(later, next).statusCode(409).body("code", equalTo("decision.matter-holds"));
    }

    @Test
    void nobody_can_be_more_than_all() {
        programme.post("decision-matters", Map.of(
                        "code", "X", "nameZh", "全体", "kind", "OTHER", "validFrom", "2020-01-01",
                        "present", Map.of("numerator", 1, "denominator", 1, "moreThan", true)))
                .statusCode(422).body("violations[0].field", equalTo("present.numerator"));
    }

    @Test
    void rules_and_thresholds_are_the_administrators() {
        var matter = Map.of("code", "X", "nameZh", "其他", "kind", "OTHER", "validFrom", "2020-01-01");
        var threshold = Committee.threshold("PAYMENT", "5.00", "2021-01-01", null);
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                programme.as(role).body(matter).post(programme.path("decision-matters")).then().statusCode(403);
                programme.as(role).body(threshold).post(programme.path("decision-thresholds")).then().statusCode(403);
            }
        }
        programme.post("decision-thresholds", threshold).statusCode(201);
        programme.post("decision-thresholds", threshold).statusCode(409).body("code", equalTo("decision.threshold-taken"));
        programme.post("decision-thresholds", Committee.threshold("APPOINTMENT", "5.00", "2021-01-01", null))
                .statusCode(422).body("code", equalTo("decision.threshold-of-no-money"));
    }

    @Test
    void a_decision_names_payees_of_its_programme_only() {
        UUID payee = Committee.payee(programme);
        var proposal = committee.proposal("PAYMENT", committee.countyProject, "9.00", "2021-03-05");
        proposal.put("payeeId", Committee.payee(new Committee().programme));
        programme.post("decisions", proposal).statusCode(422).body("violations[0].field", equalTo("payeeId"));
        proposal.put("payeeId", payee);
        UUID id = committee.drafted(proposal);
        committee.show(id).then().body("payee.id", equalTo(payee.toString()));
        list("?payeeId=" + payee).body("items", hasSize(1));
    }

    @Test
    void a_draft_can_be_revised_and_removed() {
        var proposal = committee.proposal("CONTRACT", committee.countyProject, "9.00", "2021-03-05");
        UUID id = committee.drafted(proposal);
        committee.roster(id, committee.seats(7)).then().statusCode(200);
        committee.roster(id, committee.seats(7).subList(0, 3)).then().statusCode(200).body("shouldAttend", equalTo(3));
        proposal.put("amount", Committee.yuan("12.00"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(proposal)
                .put(programme.path("decisions", id)).then().statusCode(412);
        programme.as(Role.PROJECT_OFFICER).header("If-Match", committee.version(id)).body(proposal)
                .put(programme.path("decisions", id)).then().statusCode(200).body("amount.amount", equalTo("12.00"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", committee.version(id))
                .delete(programme.path("decisions", id)).then().statusCode(204);
        committee.show(id).then().statusCode(404);
    }
}
