package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class RegulationsResourceTest {

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private static Map<String, Object> regulation(String code, String adoptedOn) {
        var regulation = new HashMap<String, Object>(
                Map.of("code", code, "nameZh", "请假销假管理办法", "area", "TEAM", "text", "第一条 按级请假。"));
        regulation.put("adoptedOn", adoptedOn);
        return regulation;
    }

    private ValidatableResponse add(UUID regulation, String text, String adoptedOn) {
        var version = new HashMap<String, Object>(Map.of("text", text));
        version.put("adoptedOn", adoptedOn);
        return programme.as(Role.COMMANDER).body(version).post(programme.path("regulations", regulation, "versions")).then();
    }

    private ValidatableResponse reword(UUID regulation, String version, String etag, String text, String adoptedOn) {
        var body = new HashMap<String, Object>(Map.of("text", text));
        body.put("adoptedOn", adoptedOn);
        return programme.as(Role.COMMANDER).header("If-Match", etag).body(body)
                .put(programme.path("regulations", regulation, "versions", version)).then();
    }

    private String latest(UUID regulation) {
        return programme.as(Role.MEMBER).get(programme.path("regulations", regulation, "versions")).then()
                .statusCode(200).extract().path("items[0].id");
    }

    private ValidatableResponse repeal(UUID regulation, String day) {
        return programme.as(Role.COMMANDER).body(Map.of("repealedOn", day, "reason", "并入新办法"))
                .post(programme.path("regulations", regulation, "repeal")).then();
    }

    private ValidatableResponse inForceOn(String day) {
        return programme.as(Role.AUDITOR).queryParam("inForceOn", day).get(programme.path("regulations")).then();
    }

    @Test
    void an_adopted_version_stays_as_it_is() {
        UUID id = programme.create("regulations", regulation("ZD-1", "2020-03-16"));
        String version = latest(id);
        reword(id, version, "\"0\"", "第一条 随意请假。", "2020-03-16").statusCode(409)
                .body("code", equalTo("team.version-adopted"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"")
                .delete(programme.path("regulations", id, "versions", version)).then().statusCode(409);
        programme.as(Role.MEMBER).get(programme.path("regulations", id, "versions", version)).then()
                .body("text", equalTo("第一条 按级请假。"));
    }

    @Test
    void the_database_keeps_an_adopted_version_too() {
        UUID id = programme.create("regulations", regulation("ZD-1", "2020-03-16"));
        var sql = TestProgramme.bean(Sql.class);
        assertThatThrownBy(() -> sql.update("update regulation_version set text = '改' where regulation_id = ?", id))
                .cause().hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> sql.update("delete from regulation_version where regulation_id = ?", id))
                .cause().hasMessageContaining("stays as it is");
    }

    @Test
    void a_draft_is_reworded_and_then_adopted() {
        UUID id = programme.create("regulations", regulation("ZD-1", null));
        programme.as(Role.MEMBER).get(programme.path("regulations", id)).then()
                .body("state", equalTo("DRAFT"), "adoptedVersion", nullValue());
        String version = latest(id);
        reword(id, version, "\"0\"", "第一条 按级请假，按时销假。", null).statusCode(200);
        add(id, "又一稿", null).statusCode(409).body("code", equalTo("team.draft-open"));
        reword(id, version, "\"1\"", "第一条 按级请假，按时销假。", "2020-04-01").statusCode(200);
        programme.as(Role.MEMBER).get(programme.path("regulations", id)).then()
                .body("state", equalTo("IN_FORCE"), "inForceSince", equalTo("2020-04-01"), "adoptedVersion", equalTo(1));
    }

    @Test
    void versions_follow_each_other() {
        UUID id = programme.create("regulations", regulation("ZD-1", "2020-03-16"));
        add(id, "第二版", "2020-03-16").statusCode(422).body("code", equalTo("team.adopted-too-early"));
        add(id, "第二版", "2099-01-01").statusCode(422).body("code", equalTo("team.in-future"));
        add(id, "第二版", "2021-04-12").statusCode(201).body("number", equalTo(2));
        programme.as(Role.MEMBER).get(programme.path("regulations", id)).then()
                .body("adoptedVersion", equalTo(2), "adoptedOn", equalTo("2021-04-12"), "inForceSince", equalTo("2020-03-16"));
    }

    @Test
    void it_holds_from_its_first_adoption_until_the_day_of_repeal() {
        UUID id = programme.create("regulations", regulation("ZD-1", "2020-03-16"));
        programme.create("regulations", regulation("ZD-2", null));
        repeal(id, "2020-03-16").statusCode(422).body("code", equalTo("team.repealed-too-early"));
        repeal(id, "2021-12-01").statusCode(200).body("state", equalTo("REPEALED"));
        inForceOn("2020-03-15").body("items", empty());
        inForceOn("2020-03-16").body("items.code", contains("ZD-1"));
        inForceOn("2021-11-30").body("items.code", contains("ZD-1"));
        inForceOn("2021-12-01").body("items", empty());
        repeal(id, "2021-12-02").statusCode(409).body("code", equalTo("team.repealed"));
        add(id, "再版", "2021-12-05").statusCode(409).body("code", equalTo("team.repealed"));
    }

    @Test
    void what_was_adopted_is_not_removed_and_a_draft_is_not_repealed() {
        UUID adopted = programme.create("regulations", regulation("ZD-1", "2020-03-16"));
        UUID draft = programme.create("regulations", regulation("ZD-2", null));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("regulations", adopted)).then()
                .statusCode(409).body("code", equalTo("team.regulation-adopted"));
        repeal(draft, "2021-12-01").statusCode(409).body("code", equalTo("team.never-adopted"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("regulations", draft)).then()
                .statusCode(204);
    }

    @Test
    void a_file_loaded_twice_changes_nothing() {
        String file = """
                Regulation number,Chinese name,English name,Area,Subject code,Wording,Adopted on
                ZD-1,议事办法,,money,COLLECTIVE-DECISION,第一条 集体决策。,2020-03-16
                """;
        for (int created : new int[] {1, 0}) {
            programme.as(Role.COMMANDER).contentType(Sheets.CSV).body(file.getBytes(StandardCharsets.UTF_8))
                    .post(programme.path("regulations", "import")).then().statusCode(200).body("created", equalTo(created));
        }
        programme.as(Role.AUDITOR).queryParam("subject", "COLLECTIVE-DECISION").get(programme.path("regulations")).then()
                .body("items.code", contains("ZD-1"));
    }
}
