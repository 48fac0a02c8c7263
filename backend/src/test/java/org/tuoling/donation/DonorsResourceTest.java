package org.tuoling.donation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.donation.DonationScene.donor;
import static org.tuoling.donation.DonationScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DonorsResourceTest {

    private static final String CREDIT_CODE = "53330500000000001Y";

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    @Test
    void a_person_is_not_named_in_public_unless_he_agreed() {
        var person = with(donor("D-1", "李示例"), "kind", "PERSON");
        UUID id = UUID.fromString(programme
                .post("donors", person)
                .statusCode(201)
                .body("nameZh", equalTo("李示例"), "consentToBeNamed", equalTo(false))
                .body("publicNameZh", equalTo("匿名"), "publicNameEn", equalTo("Anonymous"))
                .extract()
                .path("id"));
        programme
                .as(Role.FINANCE_OFFICER)
                .header("If-Match", "\"0\"")
                .body(with(person, "consentToBeNamed", true))
                .put(programme.path("donors", id))
                .then()
                .statusCode(200)
                .body("publicNameZh", equalTo("李示例"), "publicNameEn", nullValue());
    }

    @Test
    void donors_are_found_by_name_initials_and_credit_code_and_narrowed_by_kind() {
        programme.create("donors", with(donor("D-1", "湖畔基金会"), "creditCode", CREDIT_CODE));
        programme.create("donors", with(donor("D-2", "爱心人士"), "kind", "ANONYMOUS"));
        for (String typed : new String[] {"湖畔基", "hpjjh", CREDIT_CODE}) {
            programme
                    .as(Role.AUDITOR)
                    .queryParam("q", typed)
                    .get(programme.path("donors"))
                    .then()
                    .body("items.code", contains("D-1"), "total", equalTo(1));
        }
        programme
                .as(Role.AUDITOR)
                .queryParam("kind", "ANONYMOUS")
                .get(programme.path("donors"))
                .then()
                .body("items.code", contains("D-2"));
        programme
                .as(Role.AUDITOR)
                .queryParam("sort", "-nameZh")
                .get(programme.path("donors"))
                .then()
                .body("items.code", contains("D-2", "D-1"));
    }

    @Test
    void codes_and_credit_codes_are_taken_once() {
        programme.create("donors", with(donor("D-1", "一"), "creditCode", CREDIT_CODE));
        refused(409, "donor.code-taken", "code", donor("D-1", "二"));
        refused(409, "donor.credit-code-taken", "creditCode", with(donor("D-2", "二"), "creditCode", CREDIT_CODE));
    }

    @Test
    void rules_about_who_gives_are_kept() {
        refused(
                422,
                "donor.credit-code-wrong",
                "creditCode",
                with(donor("D-1", "一"), "creditCode", "533305000000000010"));
        var person = with(donor("D-1", "一"), "kind", "PERSON");
        refused(422, "donor.credit-code-of-organisation-only", "creditCode", with(person, "creditCode", CREDIT_CODE));
        var anonymous = with(donor("D-1", "爱心人士"), "kind", "ANONYMOUS");
        refused(422, "donor.anonymous-not-named", "consentToBeNamed", with(anonymous, "consentToBeNamed", true));
    }

    @Test
    void malformed_requests_are_refused_with_the_field() {
        refused(400, "request.unknown-field", "religion", with(donor("D-1", "一"), "religion", "-"));
        refused(400, "request.unknown-value", "kind", with(donor("D-1", "一"), "kind", "ROBOT"));
        refused(400, "request.wrong-type", "consentToBeNamed", with(donor("D-1", "一"), "consentToBeNamed", "perhaps"));
        refused(400, "request.invalid", "nameZh", donor("D-1", "长".repeat(121)));
        refused(400, "request.invalid", "code", donor("-1", "一"));
    }

    private void refused(int status, String code, String field, Map<String, Object> body) {
        programme
                .post("donors", body)
                .statusCode(status)
                .body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    @Test
    void only_a_donor_who_has_not_given_can_be_removed() {
        var scene = new DonationScene();
        UUID idle = scene.programme.create("donors", donor("D-2", "误登"));
        scene.recorded(scene.money("JZ-1", "1"));
        remove(scene.programme, scene.donor).statusCode(409).body("code", equalTo("request.in-use"));
        remove(scene.programme, idle).statusCode(204);
        scene.get("donors", idle).statusCode(404);
    }

    private static ValidatableResponse remove(TestProgramme programme, UUID id) {
        return programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(programme.path("donors", id))
                .then();
    }

    @Test
    void an_edit_needs_the_version_last_seen_and_stays_within_the_programme() {
        UUID id = programme.create("donors", donor("D-1", "一"));
        var path = programme.path("donors", id);
        programme
                .as(Role.ADMINISTRATOR)
                .body(donor("D-1", "二"))
                .put(path)
                .then()
                .statusCode(428);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(donor("D-1", "二"))
                .put(path)
                .then()
                .statusCode(200);
        programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(donor("D-1", "三"))
                .put(path)
                .then()
                .statusCode(412);
        var other = TestProgramme.open();
        other.as(Role.ADMINISTRATOR)
                .header("If-Match", "\"1\"")
                .body(donor("D-1", "三"))
                .put(other.path("donors", id))
                .then()
                .statusCode(404);
    }

    @Test
    void a_replayed_create_answers_the_first_record() {
        String first = replayed(donor("D-1", "一")).statusCode(201).extract().path("id");
        replayed(donor("D-1", "一")).statusCode(201).body("id", equalTo(first));
        replayed(donor("D-2", "二")).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    private ValidatableResponse replayed(Map<String, Object> body) {
        return programme
                .as(Role.PROJECT_OFFICER)
                .header("Idempotency-Key", "k")
                .body(body)
                .post(programme.path("donors"))
                .then();
    }

    @Test
    void who_may_not_read_or_write_is_refused() {
        for (Role role : new Role[] {Role.COMMANDER, Role.AUDITOR, Role.GRID_LEADER, Role.MEMBER, Role.PARTNER}) {
            programme
                    .as(role)
                    .body(donor("D-1", "一"))
                    .post(programme.path("donors"))
                    .then()
                    .statusCode(403);
        }
        for (Role role : new Role[] {Role.GRID_LEADER, Role.MEMBER, Role.PARTNER}) {
            programme.as(role).get(programme.path("donors")).then().statusCode(403);
        }
    }
}
