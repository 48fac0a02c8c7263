package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.twinning.TwinnedProgramme.START;
import static org.tuoling.twinning.TwinnedProgramme.pair;
import static org.tuoling.twinning.TwinnedProgramme.refused;
import static org.tuoling.twinning.TwinnedProgramme.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PairsResourceTest {

    private TwinnedProgramme twinned;
    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
    }

    @Test
    void a_registered_pair_tells_its_units_and_since_when_it_exists() {
        UUID supporting = twinned.supporting("HOSPITAL");
        UUID recipient = twinned.recipient("HOSPITAL");
        String id = programme.post("pairs", pair("JD-01", "HOSPITAL", supporting, recipient))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("supporting.id", equalTo(supporting.toString()))
                .body("recipient.id", equalTo(recipient.toString()))
                .body("state", equalTo("ACTIVE"), "firstSince", equalTo(START), "parent", nullValue())
                .extract()
                .path("id");
        programme.as(Role.AUDITOR).get(programme.path("pairs", id)).then()
                .statusCode(200)
                .body("code", equalTo("JD-01"), "endedOn", nullValue(), "version", equalTo(0));
    }

    @Test
    void pairs_are_found_by_the_present_names_and_codes_of_both_units() {
        var named = Map.<String, Object>of("code", "HZ-S1", "nameZh", "吴兴实验小学");
        UUID supporting = twinned.unit("SUPPORTING", "SCHOOL", named);
        UUID recipient = twinned.unit("RECIPIENT", "SCHOOL", Map.of("code", "KP-S1", "nameZh", "柯坪县第一小学"));
        programme.create("pairs", pair("JD-01", "SCHOOL", supporting, recipient));
        twinned.schools("JD-02");
        for (String typed : new String[] {"实验", "wxsy", "kp-s", "柯坪县第一", "jd-01"}) {
            listed("q", typed).body("items.code", contains("JD-01"), "total", equalTo(1));
        }
        var renamed = twinned.unitBody("SUPPORTING", "SCHOOL", with(named, "nameZh", "爱山小学"));
        twinned.put("organisations", supporting, 0, renamed).statusCode(200);
        listed("q", "爱山").body("items.code", contains("JD-01"));
        listed("q", "吴兴").body("items", empty(), "total", equalTo(0));
    }

    @Test
    void lists_are_narrowed_by_level_state_and_unit_and_sorted() {
        var first = twinned.schools("JD-01");
        UUID hospital = twinned.supporting("HOSPITAL");
        var hospitals = pair("JD-02", "HOSPITAL", hospital, twinned.recipient("HOSPITAL"));
        programme.create("pairs", with(with(hospitals, "startsOn", "2019-12-20"), "proposed", true));
        listed("level", "SCHOOL").body("items.code", contains("JD-01"));
        listed("state", "PROPOSED").body("items.code", contains("JD-02"));
        listed("organisationId", first.recipientId()).body("items.code", contains("JD-01"));
        listed("organisationId", hospital).body("items.code", contains("JD-02"));
        listed("sort", "startsOn").body("items.code", contains("JD-02", "JD-01"));
        listed("sort", "-code").body("items.code", contains("JD-02", "JD-01"));
        listed("sort", "level").statusCode(400).body("code", equalTo("request.sort-unknown"));
        listed("level", "GALAXY").statusCode(400).body("code", equalTo("request.parameter-invalid"));
    }

    @Test
    void units_paired_anew_keep_since_when_they_were_first_paired() {
        var schools = twinned.schools("JD-01");
        var first = pair("JD-01", "SCHOOL", schools.supportingId(), schools.recipientId());
        twinned.end(schools.pairId(), "2021-06-30").statusCode(200);
        UUID anew = programme.create("pairs", with(with(first, "code", "JD-02"), "startsOn", "2021-09-01"));
        shown(anew).body("startsOn", equalTo("2021-09-01"), "firstSince", equalTo(START));
        twinned.put("pairs", schools.pairId(), 1, with(first, "startsOn", "2019-09-01")).statusCode(200);
        shown(anew).body("firstSince", equalTo("2019-09-01"));
        shown(schools.pairId()).body("firstSince", equalTo("2019-09-01"));
        listed("sort", "code").body("items.firstSince", contains("2019-09-01", "2019-09-01"));
    }

    private ValidatableResponse shown(UUID pair) {
        return programme.as(Role.AUDITOR).get(programme.path("pairs", pair)).then().statusCode(200);
    }

    @Test
    void a_code_is_used_once_in_a_programme() {
        var schools = twinned.schools("JD-01");
        var other = pair("JD-01", "SCHOOL", schools.supportingId(), twinned.recipient("SCHOOL"));
        refused(programme.post("pairs", other), 409, "twinning.code-taken", "code");
    }

    @Test
    void a_proposal_is_confirmed_by_its_own_step() {
        var request = with(
                pair("JD-01", "SCHOOL", twinned.supporting("SCHOOL"), twinned.recipient("SCHOOL")), "proposed", true);
        UUID id = programme.create("pairs", request);
        refused(twinned.put("pairs", id, 0, with(request, "proposed", false)),
                422, "twinning.proposed-fixed", "proposed");
        twinned.end(id, "2021-01-01").statusCode(409).body("code", equalTo("twinning.not-active"));
        confirmed(id).statusCode(200).header("ETag", "\"1\"").body("state", equalTo("ACTIVE"));
        confirmed(id).statusCode(409).body("code", equalTo("twinning.not-proposed"));
    }

    @Test
    void an_end_needs_a_day_within_the_life_and_a_reason() {
        UUID id = twinned.schools("JD-01").pairId();
        refused(twinned.end(id, "2020-03-31"), 422, "request.dates-out-of-order", "endedOn");
        refused(twinned.end(id, "2099-01-01"), 422, "twinning.end-in-future", "endedOn");
        programme.as(Role.ADMINISTRATOR).body(Map.of("endedOn", "2021-01-01", "reason", " "))
                .post(programme.path("pairs", id, "end")).then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        twinned.end(id, "2021-01-01").statusCode(200);
        twinned.end(id, "2021-01-01").statusCode(409).body("code", equalTo("twinning.not-active"));
    }

    @Test
    void a_pair_entered_by_mistake_is_removed() {
        UUID id = twinned.schools("JD-01").pairId();
        twinned.delete("pairs", id, 7).statusCode(412);
        twinned.delete("pairs", id, 0).statusCode(204);
        programme.as(Role.AUDITOR).get(programme.path("pairs", id)).then().statusCode(404);
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_field() {
        var request = pair("JD-01", "SCHOOL", twinned.supporting("SCHOOL"), twinned.recipient("SCHOOL"));
        refused(programme.post("pairs", with(request, "pupils", 6000)), 400, "request.unknown-field", "pupils");
        refused(programme.post("pairs", with(request, "level", "GALAXY")), 400, "request.unknown-value", "level");
        refused(programme.post("pairs", with(request, "supportingId", "U-1")), 400, "request.wrong-type", "supportingId");
        refused(programme.post("pairs", with(request, "startsOn", "2020-02-30")), 400, "request.wrong-type", "startsOn");
        refused(programme.post("pairs", with(request, "startsOn", "21020-04-01")), 400, "request.wrong-type", "startsOn");
        refused(programme.post("pairs", with(request, "startsOn", "1820-04-01")), 400, "request.invalid", "startsOn");
        refused(programme.post("pairs", with(request, "code", "长".repeat(41))), 400, "request.invalid", "code");
        refused(programme.post("pairs", with(request, "recipientId", null)), 400, "request.invalid", "recipientId");
    }

    @Test
    void a_stale_edit_is_refused_and_changes_nothing() {
        var schools = twinned.schools("JD-01");
        var request = pair("JD-01", "SCHOOL", schools.supportingId(), schools.recipientId());
        programme.as(Role.ADMINISTRATOR).body(request).put(programme.path("pairs", schools.pairId())).then()
                .statusCode(428);
        twinned.put("pairs", schools.pairId(), 0, with(request, "code", "JD-02")).statusCode(200);
        twinned.put("pairs", schools.pairId(), 0, with(request, "code", "JD-03"))
                .statusCode(412)
                .body("code", equalTo("request.stale"));
        programme.as(Role.AUDITOR).get(programme.path("pairs", schools.pairId())).then()
                .body("code", equalTo("JD-02"));
    }

    @Test
    void a_replayed_create_pairs_once() {
        var request = pair("JD-01", "SCHOOL", twinned.supporting("SCHOOL"), twinned.recipient("SCHOOL"));
        String id = keyed(request).statusCode(201).extract().path("id");
        keyed(request).statusCode(201).header("Location", endsWith("/pairs/" + id)).body("id", equalTo(id));
        keyed(with(request, "code", "JD-02")).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
        listed("limit", 5).body("total", is(1));
    }

    @Test
    void units_and_pairs_of_another_programme_do_not_exist_here() {
        var other = new TwinnedProgramme();
        var theirs = other.schools("JD-01");
        programme.as(Role.ADMINISTRATOR).get(programme.path("pairs", theirs.pairId())).then().statusCode(404);
        refused(programme.post("pairs", pair("JD", "SCHOOL", theirs.supportingId(), twinned.recipient("SCHOOL"))),
                422, "twinning.unit-unknown", "supportingId");
        var ours = twinned.classPair("JD", twinned.schools("JD-01"));
        refused(programme.post("pairs", with(ours, "parentId", theirs.pairId())),
                422, "twinning.parent-unknown", "parentId");
        twinned.end(theirs.pairId(), "2021-01-01").statusCode(404);
        confirmed(theirs.pairId()).statusCode(404);
    }

    @Test
    void a_partner_sees_the_pairs_of_the_own_unit_only() {
        var ours = twinned.schools("JD-01");
        var theirs = twinned.schools("JD-02");
        for (UUID unit : new UUID[] {ours.supportingId(), ours.recipientId()}) {
            programme.asPartner(unit).get(programme.path("pairs")).then()
                    .statusCode(200)
                    .body("items.code", contains("JD-01"), "total", equalTo(1));
            programme.asPartner(unit).get(programme.path("pairs", ours.pairId())).then().statusCode(200);
            programme.asPartner(unit).get(programme.path("pairs", theirs.pairId())).then()
                    .statusCode(404)
                    .body("code", equalTo("request.not-found"));
            programme.asPartner(unit).queryParam("organisationId", theirs.supportingId())
                    .get(programme.path("pairs")).then()
                    .body("items", empty());
        }
        programme.as(Role.PARTNER).get(programme.path("pairs")).then().statusCode(200).body("items", empty());
    }

    @Test
    void who_only_reads_cannot_write_and_a_member_cannot_read() {
        var schools = twinned.schools("JD-01");
        var request = pair("JD-02", "SCHOOL", schools.supportingId(), twinned.recipient("SCHOOL"));
        for (Role role : new Role[] {Role.AUDITOR, Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.PARTNER, Role.MEMBER}) {
            programme.as(role).body(request).post(programme.path("pairs")).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").body(request)
                    .put(programme.path("pairs", schools.pairId())).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"")
                    .delete(programme.path("pairs", schools.pairId())).then().statusCode(403);
            programme.as(role).post(programme.path("pairs", schools.pairId(), "confirm")).then().statusCode(403);
            programme.as(role).body(Map.of("endedOn", "2021-01-01", "reason", "原因"))
                    .post(programme.path("pairs", schools.pairId(), "end")).then().statusCode(403);
        }
        programme.as(Role.MEMBER).get(programme.path("pairs")).then().statusCode(403);
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        twinned.schools("JD-01");
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("pairs")).then().statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 6; i++) {
            twinned.schools("JD-0" + i);
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }

    @Test
    void every_change_is_in_the_history() {
        UUID id = twinned.schools("JD-01").pairId();
        twinned.end(id, "2021-01-01").statusCode(200);
        programme.as(Role.AUDITOR).queryParam("recordId", id).get(programme.path("history")).then()
                .statusCode(200)
                .body("items.action", contains("CHANGED", "CREATED"), "items[0].before.state", equalTo("ACTIVE"));
    }

    private ValidatableResponse listed(String parameter, Object value) {
        return programme.as(Role.AUDITOR).queryParam(parameter, value).get(programme.path("pairs")).then();
    }

    private ValidatableResponse confirmed(UUID id) {
        return programme.as(Role.COMMANDER).post(programme.path("pairs", id, "confirm")).then();
    }

    private ValidatableResponse keyed(Object request) {
        return programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(request)
                .post(programme.path("pairs")).then();
    }
}
