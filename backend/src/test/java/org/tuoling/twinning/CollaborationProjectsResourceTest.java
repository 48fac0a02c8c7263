package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.twinning.TwinnedProgramme.agreement;
import static org.tuoling.twinning.TwinnedProgramme.refused;
import static org.tuoling.twinning.TwinnedProgramme.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class CollaborationProjectsResourceTest {

    private static final LocalDate START = LocalDate.parse(TwinnedProgramme.START);

    private TwinnedProgramme twinned;
    private TestProgramme programme;
    private TwinnedProgramme.Schools schools;
    private UUID agreement;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
        schools = twinned.schools("JD-01");
        agreement = programme.create("agreements", agreement("XY-01", schools.pairId(), START, null));
    }

    private static Map<String, Object> project(String code) {
        return new HashMap<>(Map.of("code", code, "nameZh", "协作项目" + code, "state", "PLANNED"));
    }

    private static String under(UUID agreement) {
        return "agreements/" + agreement + "/collaboration-projects";
    }

    private UUID term(String kind) {
        UUID classification = programme.create(
                "classifications",
                Map.of("code", kind, "nameZh", "分类" + kind, "kind", kind, "validFrom", "2021-01-01"));
        return programme.create(
                "classifications/" + classification + "/terms",
                Map.of("code", "ONE", "nameZh", "产业发展", "position", 1));
    }

    @Test
    void a_project_tells_its_agreement_and_field() {
        UUID field = term("FIELD");
        var request = with(with(project("XZ-01"), "fieldTermId", field), "dueOn", "2021-12-31");
        programme.post(under(agreement), request)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(under(agreement)))
                .body("agreement.code", equalTo("XY-01"), "agreement.nameZh", equalTo("协议XY-01"))
                .body("fieldTerm.id", equalTo(field.toString()), "fieldTerm.nameZh", equalTo("产业发展"))
                .body("state", equalTo("PLANNED"), "dueOn", equalTo("2021-12-31"));
        programme.post(under(agreement), project("XZ-02")).statusCode(201).body("fieldTerm", nullValue());
    }

    @Test
    void only_a_plan_field_of_this_programme_can_be_its_field() {
        refused(programme.post(under(agreement), with(project("XZ"), "fieldTermId", term("FLAGSHIP"))),
                422, "twinning.field-unknown", "fieldTermId");
        refused(programme.post(under(agreement), with(project("XZ"), "fieldTermId", UUID.randomUUID())),
                422, "twinning.field-unknown", "fieldTermId");
    }

    @Test
    void projects_are_listed_under_their_agreement_and_across_agreements() {
        UUID second = programme.create("agreements", agreement("XY-02", schools.pairId(), START, null));
        programme.create(under(agreement), project("XZ-02"));
        programme.create(under(agreement), with(project("XZ-01"), "state", "COMPLETED"));
        UUID third = programme.create(under(second), with(project("XZ-03"), "nameZh", "湖羊产业"));
        get(under(agreement)).body("items.code", contains("XZ-01", "XZ-02"), "total", equalTo(2));
        get(under(second)).body("items.code", contains("XZ-03"));
        get("collaboration-projects").body("items.code", contains("XZ-01", "XZ-02", "XZ-03"));
        get("collaboration-projects?state=COMPLETED").body("items.code", contains("XZ-01"));
        get("collaboration-projects?q=hycy").body("items.code", contains("XZ-03"));
        get("collaboration-projects?agreementId=" + second).body("items.code", contains("XZ-03"));
        get(under(agreement) + "/" + third).statusCode(404);
        get(under(UUID.randomUUID())).statusCode(404);
    }

    @Test
    void a_code_is_used_once_in_a_programme() {
        programme.create(under(agreement), project("XZ-01"));
        refused(programme.post(under(agreement), project("XZ-01")), 409, "twinning.code-taken", "code");
    }

    @Test
    void a_project_is_revised_and_removed_at_the_version_last_seen() {
        UUID id = programme.create(under(agreement), project("XZ-01"));
        var done = with(project("XZ-01"), "state", "COMPLETED");
        programme.as(Role.ADMINISTRATOR).body(done).put(programme.path(under(agreement), id)).then().statusCode(428);
        twinned.put(under(agreement), id, 0, done).statusCode(200).body("state", equalTo("COMPLETED"));
        twinned.put(under(agreement), id, 0, done).statusCode(412);
        twinned.delete("agreements", agreement, 0).statusCode(409).body("code", equalTo("request.in-use"));
        twinned.delete(under(agreement), id, 1).statusCode(204);
        twinned.delete("agreements", agreement, 0).statusCode(204);
    }

    @Test
    void a_replayed_add_adds_once() {
        String id = keyed(under(agreement), project("XZ-01")).statusCode(201).extract().path("id");
        keyed(under(agreement), project("XZ-01"))
                .statusCode(201)
                .header("Location", endsWith("/collaboration-projects/" + id));
        keyed(under(agreement), project("XZ-02")).statusCode(422);
    }

    @Test
    void an_agreement_of_another_programme_takes_no_project() {
        var other = new TwinnedProgramme();
        var request = agreement("XY-01", other.schools("JD-01").pairId(), START, null);
        UUID theirs = other.programme.create("agreements", request);
        programme.post(under(theirs), project("XZ-01")).statusCode(404);
        UUID project = other.programme.create(under(theirs), project("XZ-01"));
        twinned.put(under(theirs), project, 0, project("XZ-01")).statusCode(404);
        twinned.delete(under(agreement), project, 0).statusCode(404);
    }

    @Test
    void a_partner_sees_the_projects_of_the_own_unit_only() {
        UUID ours = programme.create(under(agreement), project("XZ-01"));
        UUID others = programme.create("agreements", agreement("XY-02", twinned.schools("JD-02").pairId(), START, null));
        UUID theirs = programme.create(under(others), project("XZ-02"));
        var partner = schools.supportingId();
        programme.asPartner(partner).get(programme.path("collaboration-projects")).then()
                .body("items.code", contains("XZ-01"));
        programme.asPartner(partner).get(programme.path(under(agreement), ours)).then().statusCode(200);
        programme.asPartner(partner).get(programme.path(under(others))).then().statusCode(404);
        programme.asPartner(partner).get(programme.path(under(others), theirs)).then().statusCode(404);
        programme.as(Role.PARTNER).get(programme.path("collaboration-projects")).then().body("items", empty());
    }

    @Test
    void who_only_reads_cannot_write_and_a_member_cannot_read() {
        UUID id = programme.create(under(agreement), project("XZ-01"));
        for (Role role : new Role[] {Role.AUDITOR, Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.PARTNER, Role.MEMBER}) {
            programme.as(role).body(project("XZ-02")).post(programme.path(under(agreement))).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"").body(project("XZ-02"))
                    .put(programme.path(under(agreement), id)).then().statusCode(403);
            programme.as(role).header("If-Match", "\"0\"")
                    .delete(programme.path(under(agreement), id)).then().statusCode(403);
        }
        programme.as(Role.MEMBER).get(programme.path(under(agreement))).then().statusCode(403);
        programme.as(Role.MEMBER).get(programme.path("collaboration-projects")).then().statusCode(403);
    }

    @Test
    void a_list_costs_the_same_statements_however_long_it_is() {
        programme.create(under(agreement), project("XZ-01"));
        Runnable list = () -> get("collaboration-projects").statusCode(200);
        list.run();
        long one = Statements.during(list);
        for (int i = 2; i < 6; i++) {
            programme.create(under(agreement), project("XZ-0" + i));
        }
        assertThat(Statements.during(list)).isEqualTo(one);
    }

    private ValidatableResponse get(String path) {
        return programme.as(Role.AUDITOR).get(programme.path(path)).then();
    }

    private ValidatableResponse keyed(String collection, Object request) {
        return programme.as(Role.ADMINISTRATOR).header("Idempotency-Key", "k1").body(request)
                .post(programme.path(collection)).then();
    }
}
