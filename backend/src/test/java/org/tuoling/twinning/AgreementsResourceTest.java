package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.twinning.TwinnedProgramme.agreement;
import static org.tuoling.twinning.TwinnedProgramme.refused;
import static org.tuoling.twinning.TwinnedProgramme.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.Today;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AgreementsResourceTest {

    private static final LocalDate START = LocalDate.parse(TwinnedProgramme.START);

    private final LocalDate today = TestProgramme.bean(Today.class).date();
    private TwinnedProgramme twinned;
    private TestProgramme programme;
    private TwinnedProgramme.Schools schools;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
        schools = twinned.schools("JD-01");
    }

    @Test
    void an_agreement_tells_the_pair_that_signed_it_and_where_it_stands_today() {
        programme.post("agreements", agreement("XY-01", schools.pairId(), START, null))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("pair.id", equalTo(schools.pairId().toString()), "pair.code", equalTo("JD-01"))
                .body("pair.nameZh", equalTo("单位1——单位2"), "pair.nameEn", nullValue())
                .body("endsOn", nullValue(), "state", equalTo("IN_FORCE"));
    }

    @Test
    void the_state_follows_from_the_dates_in_lists_and_details_alike() {
        create("EXPIRED", START, today.minusDays(1));
        create("LAST-DAY", START, today);
        create("FIRST-DAY", today, null);
        create("SIGNED", today.plusDays(1), null);
        listed("state", "EXPIRED").body("items.code", contains("EXPIRED"));
        listed("state", "IN_FORCE").body("items.code", contains("FIRST-DAY", "LAST-DAY"), "total", equalTo(2));
        listed("state", "SIGNED").body("items.code", contains("SIGNED"));
        listed("limit", 10).body("items.state", contains("EXPIRED", "IN_FORCE", "IN_FORCE", "SIGNED"));
    }

    @Test
    void an_agreement_expires_with_its_pair_whatever_its_own_end() {
        create("OPEN", START, null);
        create("LONG", START, today.plusYears(5));
        listed("state", "IN_FORCE").body("total", equalTo(2));
        twinned.end(schools.pairId(), today.minusDays(1).toString()).statusCode(200);
        listed("state", "EXPIRED").body("items.code", contains("LONG", "OPEN"), "items.state", contains("EXPIRED", "EXPIRED"));
        listed("state", "IN_FORCE").body("items", empty(), "total", equalTo(0));
    }

    @Test
    void a_mere_proposal_signs_nothing() {
        var proposal = TwinnedProgramme.pair("JD-09", "SCHOOL", twinned.supporting("SCHOOL"), twinned.recipient("SCHOOL"));
        UUID pair = programme.create("pairs", with(proposal, "proposed", true));
        refused(post(agreement("XY", pair, START, null)), 422, "twinning.pair-proposed", "pairId");
    }

    @Test
    void agreements_are_found_by_title_and_code_narrowed_by_pair_and_sorted() {
        var other = twinned.schools("JD-02");
        programme.create("agreements", with(agreement("XY-01", schools.pairId(), START, null), "titleZh", "战略协作协议"));
        programme.create("agreements", agreement("XY-02", other.pairId(), START.minusDays(1), null));
        for (String typed : new String[] {"协作", "zlxz", "xy-01"}) {
            listed("q", typed).body("items.code", contains("XY-01"));
        }
        listed("pairId", other.pairId()).body("items.code", contains("XY-02"));
        listed("sort", "startsOn").body("items.code", contains("XY-02", "XY-01"));
        listed("sort", "titleZh").statusCode(400).body("code", equalTo("request.sort-unknown"));
    }

    @Test
    void dates_out_of_order_are_refused_with_the_field() {
        refused(post(agreement("XY", schools.pairId(), START, START.minusDays(1))),
                422, "request.dates-out-of-order", "endsOn");
        var request = agreement("XY", schools.pairId(), START, START.plusDays(9));
        refused(post(with(request, "signedOn", START.plusDays(10).toString())),
                422, "twinning.signed-after-end", "signedOn");
        post(with(request, "signedOn", START.plusDays(9).toString())).statusCode(201);
    }

    @Test
    void an_unknown_or_ended_pair_signs_nothing() {
        refused(post(agreement("XY", UUID.randomUUID(), START, null)), 422, "twinning.pair-unknown", "pairId");
        var theirs = new TwinnedProgramme().schools("JD-01");
        refused(post(agreement("XY", theirs.pairId(), START, null)), 422, "twinning.pair-unknown", "pairId");
        twinned.end(schools.pairId(), "2021-06-30").statusCode(200);
        refused(post(agreement("XY", schools.pairId(), LocalDate.of(2021, 7, 1), null)),
                422, "twinning.pair-ended", "startsOn");
    }

    @Test
    void a_code_is_used_once_in_a_programme() {
        UUID first = create("XY-01", START, null);
        refused(post(agreement("XY-01", schools.pairId(), START, null)), 409, "twinning.code-taken", "code");
        twinned.put("agreements", first, 0, agreement("XY-01", schools.pairId(), START, today)).statusCode(200);
    }

    @Test
    void an_edit_needs_the_version_last_seen() {
        UUID id = create("XY-01", START, null);
        var request = agreement("XY-01", schools.pairId(), START, today);
        programme.as(Role.ADMINISTRATOR).body(request).put(programme.path("agreements", id)).then().statusCode(428);
        twinned.put("agreements", id, 0, request).statusCode(200).header("ETag", "\"1\"");
        twinned.put("agreements", id, 0, request).statusCode(412).body("code", equalTo("request.stale"));
        twinned.delete("agreements", id, 0).statusCode(412);
        twinned.delete("agreements", id, 1).statusCode(204);
        programme.as(Role.AUDITOR).get(programme.path("agreements", id)).then().statusCode(404);
    }

    @Test
    void a_pair_that_signed_something_is_not_removed() {
        create("XY-01", START, null);
        twinned.delete("pairs", schools.pairId(), 0).statusCode(409).body("code", equalTo("request.in-use"));
    }

    @Test
    void a_replayed_create_signs_once() {
        var request = agreement("XY-01", schools.pairId(), START, null);
        String id = keyed(request).statusCode(201).extract().path("id");
        keyed(request).statusCode(201).body("id", equalTo(id));
        keyed(with(request, "code", "XY-02")).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    void a_partner_sees_the_agreements_of_the_own_unit_only() {
        UUID ours = create("XY-01", START, null);
        var others = twinned.schools("JD-02");
        UUID theirs = programme.create("agreements", agreement("XY-02", others.pairId(), START, null));
        var partner = schools.recipientId();
        programme.asPartner(partner).get(programme.path("agreements")).then()
                .body("items.code", contains("XY-01"), "total", equalTo(1));
        programme.asPartner(partner).get(programme.path("agreements", ours)).then().statusCode(200);
        programme.asPartner(partner).get(programme.path("agreements", theirs)).then().statusCode(404);
        programme.as(Role.PARTNER).get(programme.path("agreements")).then().body("items", empty());
    }

    @Test
    void agreements_of_another_programme_do_not_exist_here() {
        var other = new TwinnedProgramme();
        var request = agreement("XY-01", other.schools("JD-01").pairId(), START, null);
        UUID theirs = other.programme.create("agreements", request);
        programme.as(Role.ADMINISTRATOR).get(programme.path("agreements", theirs)).then().statusCode(404);
        twinned.put("agreements", theirs, 0, agreement("XY-01", schools.pairId(), START, null)).statusCode(404);
        twinned.delete("agreements", theirs, 0).statusCode(404);
    }

    @Test
    void who_only_reads_cannot_write_and_a_member_cannot_read() {
        UUID id = create("XY-01", START, null);
        var request = agreement("XY-02", schools.pairId(), START, null);
        for (Role role : new Role[] {Role.AUDITOR, Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.PARTNER, Role.MEMBER}) {
            programme.as(role).body(request).post(programme.path("agreements")).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").body(request)
                    .put(programme.path("agreements", id)).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"")
                    .delete(programme.path("agreements", id)).then().statusCode(403);
        }
        programme.as(Role.MEMBER).get(programme.path("agreements")).then().statusCode(403);
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        create("XY-01", START, null);
        Runnable list = () -> programme.as(Role.AUDITOR).get(programme.path("agreements")).then().statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 6; i++) {
            create("XY-0" + i, START, null);
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }

    private UUID create(String code, LocalDate startsOn, LocalDate endsOn) {
        return programme.create("agreements", agreement(code, schools.pairId(), startsOn, endsOn));
    }

    private ValidatableResponse post(Object request) {
        return programme.post("agreements", request);
    }

    private ValidatableResponse listed(String parameter, Object value) {
        return programme.as(Role.AUDITOR).queryParam(parameter, value).get(programme.path("agreements")).then();
    }

    private ValidatableResponse keyed(Object request) {
        return programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(request)
                .post(programme.path("agreements")).then();
    }
}
