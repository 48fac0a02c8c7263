package org.tuoling.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.project.ProjectFixtures;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class FindingsResourceTest {

    private final Evening day = Evening.at("2022-01-10", "11:00");
    private FindingScene scene;
    private TestProgramme programme;

    @BeforeEach
    void open() {
        scene = new FindingScene();
        programme = scene.programme;
    }

    @AfterEach
    void close() {
        day.close();
    }

    private ValidatableResponse list(String filter, Object value) {
        return programme.as(Role.AUDITOR).queryParam(filter, value).get(programme.path("findings")).then().statusCode(200);
    }

    private void refused(Map<String, Object> body, String code, String field) {
        programme.as(Role.COMMANDER).body(body).post(programme.path("findings")).then().statusCode(422)
                .body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    @Test
    void a_finding_is_with_its_owner_until_somebody_else_has_closed_it() {
        UUID id = scene.opened("F-1");
        scene.shown(id).body("state", equalTo("OPEN"), "overdue", equalTo(false), "owner.nameZh", equalTo("吴一"));
        scene.rectified(id);
        scene.shown(id).body("state", equalTo("RECTIFIED"), "rectifiedOn", equalTo("2022-01-08"), "documents", equalTo(1));
        scene.close(Role.COMMANDER, scene.commander, id).statusCode(200).body("state", equalTo("CLOSED"));
        scene.shown(id).body("closedOn", equalTo("2022-01-09"), "closedBy.nameZh", equalTo("沈二"));
        programme.as(Role.AUDITOR).get(programme.path("findings", id, "steps")).then()
                .body("items.kind", contains("RECTIFIED", "CLOSED"), "items.by", contains("吴一", "沈二"))
                .body("items.note", contains("已补齐", "现场复核无误"));
    }

    @Test
    void what_is_written_down_has_to_make_sense() {
        refused(scene.body("F-1", "foundOn", "2022-01-11"), "inspection.found-in-future", "foundOn");
        refused(scene.body("F-1", "dueOn", "2021-11-30"), "inspection.due-before-found", "dueOn");
        refused(scene.body("F-1", "ownerId", UUID.randomUUID()), "inspection.owner-unknown", "ownerId");
        refused(scene.body("F-1", "projectId", UUID.randomUUID()), "inspection.project-unknown", "projectId");
        var people = scene.body("F-1", "area", "PEOPLE");
        people.put("projectId", new ProjectFixtures(programme).register("P1"));
        refused(people, "inspection.project-out-of-place", "projectId");
        scene.opened("F-1");
        programme.as(Role.COMMANDER).body(scene.body("F-1")).post(programme.path("findings")).then().statusCode(409)
                .body("code", equalTo("inspection.code-taken"));
        var other = new FindingScene();
        refused(scene.body("F-2", "ownerId", other.owner), "inspection.owner-unknown", "ownerId");
    }

    @Test
    void a_finding_is_put_right_by_its_owner_alone_and_with_evidence() {
        UUID id = scene.opened("F-1");
        Map<String, Object> done = Map.of("on", "2022-01-08", "note", "已补齐");
        scene.rectify(Role.MEMBER, scene.owner, id, done).statusCode(422)
                .body("code", equalTo("inspection.evidence-missing"), "violations[0].field", equalTo("documentIds"));
        scene.evidence(id, scene.owner).statusCode(201);
        scene.rectify(Role.COMMANDER, scene.commander, id, done).statusCode(403).body("code", equalTo("inspection.not-the-owner"));
        scene.rectify(Role.MEMBER, scene.person("R-9", "旁人"), id, done).statusCode(404);
        scene.rectify(Role.MEMBER, scene.owner, id, Map.of("on", "2022-01-11", "note", "早了")).statusCode(422)
                .body("code", equalTo("inspection.step-in-future"));
        scene.rectify(Role.MEMBER, scene.owner, id, Map.of("on", "2021-11-30", "note", "早了")).statusCode(422)
                .body("code", equalTo("inspection.step-out-of-order"));
        scene.rectify(Role.MEMBER, scene.owner, id, Map.of("on", "2022-01-08", "note", " ")).statusCode(400);
        scene.rectify(Role.MEMBER, scene.owner, id, done).statusCode(200);
        scene.rectify(Role.MEMBER, scene.owner, id, done).statusCode(409).body("code", equalTo("inspection.not-with-owner"));
    }

    @Test
    void a_finding_is_not_closed_by_its_owner_whatever_role_he_has() {
        UUID id = scene.opened("F-1");
        scene.close(Role.COMMANDER, scene.commander, id).statusCode(409).body("code", equalTo("inspection.not-rectified"));
        scene.rectified(id);
        scene.close(Role.COMMANDER, scene.owner, id).statusCode(403).body("code", equalTo("inspection.same-hand"));
        scene.close(Role.ADMINISTRATOR, scene.owner, id).statusCode(403);
        scene.shown(id).body("state", equalTo("RECTIFIED"));
    }

    @Test
    void the_database_refuses_a_closing_by_the_same_hand_too() {
        UUID id = scene.opened("F-1");
        scene.rectified(id);
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        """
                        update finding set state = 'CLOSED', closed_on = rectified_on, closed_by_person_id = rectified_by_person_id,
                            closed_by_name = 'x', owner_id = ? where id = ?
                        """,
                        scene.commander, id))
                .hasMessageContaining("ck_finding_other_hand");
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        """
                        update finding set state = 'CLOSED', closed_on = rectified_on, closed_by_account_id = rectified_by_account_id,
                            closed_by_person_id = ?, closed_by_name = 'x' where id = ?
                        """,
                        scene.commander, id))
                .hasMessageContaining("ck_finding_other_hand");
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        """
                        update finding set state = 'CLOSED', closed_on = rectified_on, owner_id = ?, closed_by_person_id = ?,
                            closed_by_name = 'x' where id = ?
                        """,
                        scene.commander, scene.commander, id))
                .hasMessageContaining("ck_finding_not_by_owner");
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update("delete from finding_step where finding_id = ?", id))
                .hasMessageContaining("only added to");
    }

    @Test
    void roles_that_may_not_close_or_keep_findings_do_not() {
        UUID id = scene.opened("F-1");
        scene.rectified(id);
        for (Role role : List.of(Role.AUDITOR, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.MEMBER)) {
            scene.close(role, scene.commander, id).statusCode(403);
            scene.step(role, scene.commander, id, "reopening", Map.of("on", "2022-01-10", "note", "x")).statusCode(403);
        }
        for (Role role : List.of(Role.AUDITOR, Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.MEMBER, Role.PARTNER)) {
            programme.as(role).body(scene.body("F-2")).post(programme.path("findings")).then().statusCode(403);
            programme.as(role).header("If-Match", "\"1\"").delete(programme.path("findings", id)).then().statusCode(403);
        }
        programme.as(Role.PARTNER).get(programme.path("findings")).then().statusCode(403);
    }

    @Test
    void members_see_and_show_their_own_findings_only() {
        UUID mine = scene.opened("F-1");
        UUID other = scene.person("R-9", "旁人");
        UUID theirs = scene.opened("F-2", "ownerId", other);
        programme.asMember(scene.owner).get(programme.path("findings")).then().body("items.code", contains("F-1"));
        programme.asMember(scene.owner).get(programme.path("findings", theirs)).then().statusCode(404);
        programme.asMember(scene.owner).get(programme.path("findings", theirs, "steps")).then().statusCode(404);
        programme.asMember(scene.owner).queryParam("format", "csv").get(programme.path("findings", "export")).then()
                .body(not(containsString("F-2")));
        scene.evidence(theirs, scene.owner).statusCode(404);
        scene.evidence(mine, scene.owner).statusCode(201);
        programme.as(Role.MEMBER).get(programme.path("findings")).then().body("items", empty());
    }

    @Test
    void a_finding_given_back_needs_new_evidence() {
        UUID id = scene.opened("F-1");
        scene.rectified(id);
        scene.reopen(id).statusCode(200).body("state", equalTo("REOPENED"), "rectifiedOn", nullValue());
        day.pass(Duration.ofMinutes(5));
        Map<String, Object> again = Map.of("on", "2022-01-10", "note", "已再次补齐");
        scene.rectify(Role.MEMBER, scene.owner, id, again).statusCode(422).body("code", equalTo("inspection.evidence-missing"));
        scene.evidence(id, scene.owner).statusCode(201);
        scene.rectify(Role.MEMBER, scene.owner, id, again).statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("findings", id, "steps")).then()
                .body("items.kind", contains("RECTIFIED", "REOPENED", "RECTIFIED"));
    }

    @Test
    void evidence_stays_once_somebody_has_to_look_at_it() {
        UUID id = scene.opened("F-1");
        String document = scene.evidence(id, scene.owner).statusCode(201).extract().path("id");
        scene.evidence(id, scene.owner).statusCode(201);
        programme.asMember(scene.owner).delete(programme.path("documents", document)).then().statusCode(204);
        scene.rectify(Role.MEMBER, scene.owner, id, Map.of("on", "2022-01-08", "note", "已补齐")).statusCode(200);
        String kept = programme.as(Role.AUDITOR).queryParam("recordType", "finding").queryParam("recordId", id)
                .get(programme.path("documents")).path("items[0].id");
        programme.asMember(scene.owner).delete(programme.path("documents", kept)).then().statusCode(409)
                .body("code", equalTo("document.record-closed"));
        scene.close(Role.COMMANDER, scene.commander, id).statusCode(200);
        scene.evidence(id, scene.owner).statusCode(403);
    }

    @Test
    void of_two_who_close_at_once_one_does() throws Exception {
        UUID id = scene.opened("F-1");
        scene.rectified(id);
        String version = scene.version(id);
        var closers = Stream.generate(() -> programme.as(Role.COMMANDER, scene.commander)).limit(8).toList();
        List<Callable<Integer>> closings = closers.stream()
                .map(closer -> (Callable<Integer>) () -> closer.header("If-Match", version)
                        .body(Map.of("on", "2022-01-09", "note", "复核")).post(programme.path("findings", id, "closing")).statusCode())
                .toList();
        try (var hands = Executors.newFixedThreadPool(8)) {
            var answers = hands.invokeAll(closings).stream().map(answer -> answer.resultNow()).sorted().toList();
            assertThat(answers).startsWith(200).endsWith(412, 412, 412, 412, 412, 412, 412);
        }
        programme.as(Role.AUDITOR).get(programme.path("findings", id, "steps")).then()
                .body("items.kind", contains("RECTIFIED", "CLOSED"));
    }

    @Test
    void a_finding_is_revised_while_it_is_with_its_owner() {
        UUID id = scene.opened("F-1");
        programme.as(Role.COMMANDER).body(scene.body("F-1")).put(programme.path("findings", id)).then().statusCode(428);
        String version = scene.version(id);
        scene.revise(Role.COMMANDER, scene.commander, id, scene.body("F-1", "dueOn", "2022-02-10"))
                .statusCode(200).body("dueOn", equalTo("2022-02-10"));
        programme.as(Role.COMMANDER, scene.commander).header("If-Match", version).body(scene.body("F-1"))
                .put(programme.path("findings", id)).then().statusCode(412);
        scene.rectified(id);
        scene.revise(Role.COMMANDER, scene.commander, id, scene.body("F-1")).statusCode(409)
                .body("code", equalTo("inspection.fixed"));
    }

    @Test
    void the_list_is_narrowed_sorted_and_says_what_one_may_do() {
        UUID late = scene.opened("F-1", "dueOn", "2022-01-09");
        scene.opened("F-2", "area", "FUNDS");
        UUID rectified = scene.opened("F-3", "dueOn", "2022-01-09");
        scene.rectified(rectified);
        list("overdue", true).body("items.code", contains("F-1"));
        list("overdue", false).body("items", hasSize(2));
        list("area", "FUNDS").body("items.code", contains("F-2"));
        list("state", "RECTIFIED").body("items.code", contains("F-3"));
        list("open", true).body("items", hasSize(3));
        list("q", "日志缺页F-2").body("items.code", contains("F-2"));
        list("sort", "-code").body("items.code", contains("F-3", "F-2", "F-1"));
        programme.as(Role.MEMBER, scene.owner).queryParam("awaiting", "me").get(programme.path("findings")).then()
                .body("items.code", contains("F-1", "F-2"), "items[0].mySteps", contains("RECTIFIED"));
        programme.as(Role.COMMANDER, scene.commander).queryParam("awaiting", "me").get(programme.path("findings")).then()
                .body("items.code", contains("F-3"), "items[0].mySteps", contains("CLOSED", "REOPENED"));
        scene.shown(late).body("mySteps", empty(), "overdue", equalTo(true));
    }

    @Test
    void what_is_open_comes_first_and_the_most_urgent_of_it() {
        UUID closed = scene.opened("F-1", "dueOn", "2021-12-20");
        scene.rectified(closed);
        scene.close(Role.COMMANDER, scene.commander, closed).statusCode(200);
        scene.opened("F-2", "dueOn", "2022-02-01");
        scene.opened("F-3", "dueOn", "2022-01-05");
        list("limit", 10).body("items.code", contains("F-3", "F-2", "F-1"));
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        scene.opened("F-1");
        list("sort", "code");
        long one = Statements.during(() -> list("sort", "code").body("items", hasSize(1)));
        scene.opened("F-2");
        scene.opened("F-3");
        assertThat(Statements.during(() -> list("sort", "code").body("items", hasSize(3)))).isEqualTo(one);
    }

    @Test
    void another_programme_knows_nothing_of_it() {
        UUID id = scene.opened("F-1");
        var other = TestProgramme.open();
        other.as(Role.COMMANDER).get(other.path("findings", id)).then().statusCode(404);
        other.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(other.path("findings", id)).then().statusCode(404);
    }
}
