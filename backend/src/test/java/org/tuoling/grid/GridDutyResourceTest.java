package org.tuoling.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.grid.GridTree.seat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.DatabaseRefusals;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class GridDutyResourceTest {

    private static final String SINCE = "2021-01-01";

    private TestProgramme programme;
    private GridTree tree;

    @BeforeEach
    void growTree() {
        programme = TestProgramme.open();
        tree = new GridTree(programme);
    }

    private Response declare(String since) {
        var request = new HashMap<String, Object>();
        request.put("since", since);
        String version = programme.as(Role.AUDITOR).get(programme.path("grid-duty")).header("ETag");
        return programme.as(Role.COMMANDER).header("If-Match", version).body(request).put(programme.path("grid-duty"));
    }

    private static String seatOf(UUID person) {
        return TestProgramme.bean(Sql.class)
                .one("select id from grid_membership where person_id = ?", row -> row.text("id"), person)
                .orElseThrow();
    }

    @Test
    void it_is_declared_once_everybody_on_post_is_seated() {
        UUID person = tree.person();
        tree.deployed(person);
        declare(SINCE).then().statusCode(409)
                .body("code", equalTo("grid.people-unplaced"), "violations[0].field", equalTo("since"))
                .body("detail", containsString("P-1"));
        programme.create("grid-memberships", seat(person, tree.east, SINCE));
        declare(SINCE).then().statusCode(200).body("since", equalTo(SINCE));
        declare("2020-01-01").then().statusCode(409).body("code", equalTo("grid.people-unplaced"));
    }

    @Test
    void once_declared_it_is_not_taken_back_nor_put_off() {
        declare(SINCE).then().statusCode(200);
        declare(null).then().statusCode(400).body("violations[0].field", equalTo("since"));
        declare("2021-01-02").then().statusCode(409)
                .body("code", equalTo("grid.duty-stands"), "violations[0].field", equalTo("since"));
        declare(SINCE).then().statusCode(200);
        declare("2020-12-31").then().statusCode(200).body("since", equalTo("2020-12-31"));
    }

    @Test
    void from_then_on_nobody_comes_without_a_seat() {
        declare(SINCE).then().statusCode(200);
        UUID person = tree.person();
        programme.post("deployments", tree.deployment(person)).statusCode(409)
                .body("code", equalTo("grid.unplaced"), "detail", containsString(SINCE));
        var seated = tree.deployment(person);
        seated.put("gridId", tree.east);
        programme.create("deployments", seated);
        programme.create("grid-memberships", seat(person, tree.west, "2021-06-01"));
    }

    @Test
    void nor_loses_it_while_on_post() {
        UUID person = tree.seated(tree.east);
        declare(SINCE).then().statusCode(200);
        String seat = seatOf(person);
        programme.as(Role.COMMANDER).body(Map.of("endsOn", "2021-06-30"))
                .post(programme.path("grid-memberships", seat, "end")).then()
                .statusCode(409).body("code", equalTo("grid.unplaced"), "detail", containsString("2021-07-01"));
        tree.remove("grid-memberships", UUID.fromString(seat)).then().statusCode(409);
        String deployment = programme.as(Role.AUDITOR).get(programme.path("deployments")).path("items[0].id");
        programme.as(Role.COMMANDER).body(Map.of("endedOn", "2021-12-31", "reason", "任期届满"))
                .post(programme.path("deployments", deployment, "end")).then().statusCode(200);
        programme.as(Role.AUDITOR).get(programme.path("grid-memberships", seat)).then()
                .body("endsOn", equalTo("2021-12-31"));
    }

    @Test
    void the_database_holds_it_when_a_transaction_ends() {
        UUID person = tree.seated(tree.east);
        declare(SINCE).then().statusCode(200);
        assertThat(refusalOf("delete from grid_membership where person_id = ?", person))
                .contains("grid.somebody-unplaced");
        assertThat(refusalOf(
                        "update grid_membership set ends_on = date '2021-06-30' where person_id = ?", person))
                .contains("grid.somebody-unplaced");
        assertThat(refusalOf("update deployment set starts_on = starts_on - 1 where person_id = ?", person))
                .isEmpty();
    }

    private static Optional<String> refusalOf(String change, UUID person) {
        try {
            QuarkusTransaction.requiringNew().run(() -> TestProgramme.bean(Sql.class).update(change, person));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(causes(failure)
                    .flatMap(cause -> TestProgramme.bean(DatabaseRefusals.class).of(cause).stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(failure))
                    .error()
                    .code());
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var below = Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), below.flatMap(GridDutyResourceTest::causes));
    }

    @Test
    void a_declaration_and_an_arrival_at_one_moment_do_not_miss_each_other() throws Exception {
        for (int round = 0; round < 4; round++) {
            growTree();
            UUID person = tree.person();
            var answers = AtOnce.outcomes(
                    () -> declare(SINCE),
                    () -> programme.as(Role.ADMINISTRATOR).body(tree.deployment(person)).post(programme.path("deployments")));
            assertThat(answers).extracting(Response::statusCode).contains(409).isSubsetOf(200, 201, 409);
            if (answers.getLast().statusCode() == 201) {
                programme.create("grid-memberships", seat(person, tree.east, "2020-01-01"));
            }
        }
    }

    @Test
    void only_who_keeps_the_tree_declares_it() {
        for (Role role : new Role[] {Role.MEMBER, Role.GRID_LEADER, Role.AUDITOR}) {
            programme.as(role).header("If-Match", "\"0\"").body(Map.of("since", SINCE)).put(programme.path("grid-duty"))
                    .then().statusCode(403);
        }
    }
}
