package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.tuoling.team.Team.branchBody;
import static org.tuoling.team.Team.membership;
import static org.tuoling.team.Team.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class BranchesResourceTest {

    private TestProgramme programme;
    private Team team;
    private UUID zhang;
    private UUID li;
    private UUID keping;

    @BeforeEach
    void foundBranch() {
        programme = TestProgramme.open();
        team = new Team(programme);
        zhang = team.person("张三");
        li = team.person("李四");
        keping = team.branch("KP");
    }

    private ValidatableResponse join(UUID branch, UUID person, String role) {
        return programme.post("branch-memberships", membership(branch, person, role));
    }

    private ValidatableResponse revise(String collection, UUID id, String version, Map<String, Object> body) {
        return programme.as(Role.COMMANDER).header("If-Match", version).body(body).put(programme.path(collection, id)).then();
    }

    private ValidatableResponse memberships(RequestSpecification reader) {
        return reader.get(programme.path("branch-memberships")).then().statusCode(200);
    }

    @Test
    void a_branch_tells_how_many_belong_to_it_today() {
        team.joined(keping, zhang, "SECRETARY");
        programme.post("branch-memberships", with(membership(keping, li, "MEMBER"), "endsOn", "2020-12-31")).statusCode(201);
        programme.as(Role.MEMBER).get(programme.path("branches")).then()
                .body("items.code", contains("KP"), "items.members", contains(1));
    }

    @Test
    void nobody_belongs_to_two_branches_at_a_time() {
        team.joined(keping, zhang, "MEMBER");
        UUID regiment = team.branch("3T");
        join(regiment, zhang, "MEMBER").statusCode(409).body("code", equalTo("team.membership-overlap"));
    }

    @Test
    void another_role_is_another_line_after_the_first_has_ended() {
        UUID first = team.joined(keping, zhang, "MEMBER");
        revise("branch-memberships", first, "\"0\"", with(membership(keping, zhang, "MEMBER"), "endsOn", "2020-06-30"))
                .statusCode(200);
        programme.post("branch-memberships", with(membership(keping, zhang, "SECRETARY"), "startsOn", "2020-07-01"))
                .statusCode(201).body("role", equalTo("SECRETARY"));
    }

    @Test
    void a_branch_has_one_secretary_at_a_time() {
        team.joined(keping, zhang, "SECRETARY");
        join(keping, li, "SECRETARY").statusCode(409)
                .body("violations[0].field", equalTo("role"), "code", equalTo("team.secretary-taken"));
        join(keping, li, "DEPUTY_SECRETARY").statusCode(201);
    }

    @Test
    void nobody_belongs_to_a_branch_before_it_is_founded_or_after_it_is_dissolved() {
        programme.post("branch-memberships", with(membership(keping, zhang, "MEMBER"), "startsOn", "2020-01-09"))
                .statusCode(422).body("violations[0].field", equalTo("startsOn"));
        revise("branches", keping, "\"0\"", with(branchBody("KP"), "dissolvedOn", "2021-12-31")).statusCode(200);
        join(keping, zhang, "MEMBER").statusCode(422)
                .body("violations[0].field", equalTo("endsOn"), "code", equalTo("team.outside-branch"));
    }

    @Test
    void a_branch_is_not_dissolved_while_somebody_belongs_to_it() {
        team.joined(keping, zhang, "MEMBER");
        revise("branches", keping, "\"0\"", with(branchBody("KP"), "dissolvedOn", "2021-12-31"))
                .statusCode(409).body("code", equalTo("team.members-left"));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("branches", keping)).then()
                .statusCode(409).body("code", equalTo("request.in-use"));
    }

    @Test
    void dates_out_of_order_and_another_person_are_refused() {
        programme.post("branches", with(branchBody("X"), "dissolvedOn", "2019-12-31")).statusCode(422);
        programme.post("branch-memberships", with(membership(keping, zhang, "MEMBER"), "endsOn", "2019-12-31"))
                .statusCode(422).body("code", equalTo("request.dates-out-of-order"));
        UUID id = team.joined(keping, zhang, "MEMBER");
        revise("branch-memberships", id, "\"0\"", membership(keping, li, "MEMBER"))
                .statusCode(422).body("code", equalTo("team.membership-fixed"));
    }

    @Test
    void members_see_who_is_in_their_branch_by_name_and_role_only() {
        team.joined(keping, zhang, "SECRETARY");
        team.joined(keping, li, "MEMBER");
        var members = programme.asMember(li).get(programme.path("branches", keping, "members")).then().statusCode(200)
                .body("name", contains("张三", "李四"), "role", contains("SECRETARY", "MEMBER"))
                .extract().jsonPath().getList("$", Map.class);
        assertThat(members.getFirst()).containsOnlyKeys("name", "role");
    }

    @Test
    void a_branch_of_others_tells_nobody_who_is_in_it() {
        team.joined(keping, zhang, "SECRETARY");
        programme.asMember(li).get(programme.path("branches", keping, "members")).then().statusCode(404);
        programme.as(Role.AUDITOR).get(programme.path("branches", keping, "members")).then().statusCode(200).body("name", contains("张三"));
    }

    @Test
    void dates_in_a_branch_are_seen_by_oneself_and_by_the_leader_above() {
        UUID wang = team.person("王五");
        UUID ofZhang = team.joined(keping, zhang, "SECRETARY");
        team.joined(keping, li, "MEMBER");
        team.grid(wang, zhang);
        memberships(programme.asMember(li)).body("items.person.nameZh", contains("李四"));
        memberships(programme.as(Role.GRID_LEADER, wang)).body("items.person.nameZh", contains("张三"));
        memberships(programme.as(Role.COMMANDER)).body("items.person.nameZh", containsInAnyOrder("张三", "李四"));
        programme.asMember(li).get(programme.path("branch-memberships", ofZhang)).then().statusCode(404);
        programme.asMember(li).queryParam("format", "csv").get(programme.path("branch-memberships", "export")).then()
                .statusCode(200).body(not(containsString("张三")));
    }

    @Test
    void what_is_exported_comes_back_as_unchanged() {
        team.joined(keping, zhang, "SECRETARY");
        for (String list : List.of("branches", "branch-memberships")) {
            byte[] file = programme.as(Role.COMMANDER).queryParam("format", "csv").get(programme.path(list, "export"))
                    .then().statusCode(200).extract().asByteArray();
            programme.as(Role.COMMANDER).contentType(Sheets.CSV).body(file).post(programme.path(list, "import")).then()
                    .statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        }
    }
}
