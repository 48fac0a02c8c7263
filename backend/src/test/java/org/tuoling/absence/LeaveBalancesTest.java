package org.tuoling.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Statements;

/** How much leave is left. */
@QuarkusTest
class LeaveBalancesTest {

    private static final int ALLOWANCE = 30;

    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void leave_over_the_turn_of_a_year_counts_towards_both() {
        var leave = team.leave("2021-12-30", "2022-01-02");
        leave.put("kindId", team.home);
        leave.put("personId", team.member);
        leave.put("approvedAt", "2021-12-20T08:00:00+08:00");
        leave.put("returnedAt", "2022-01-02T20:00:00+08:00");
        team.programme.create("leaves", leave);
        balance(2021).body("find { it.kind.code == 'HOME' }.taken", equalTo(2));
        balance(2022)
                .body("kind.code", contains("CASUAL", "HOME"))
                .body("find { it.kind.code == 'CASUAL' }.left", equalTo(null))
                .body("find { it.kind.code == 'HOME' }.taken", equalTo(2))
                .body("find { it.kind.code == 'HOME' }.left", equalTo(28));
    }

    @Test
    void what_is_planned_is_not_left() {
        ask("2022-02-01", "2022-02-20").then().statusCode(201);
        balance(2022)
                .body("find { it.kind.code == 'HOME' }.planned", equalTo(20))
                .body("find { it.kind.code == 'HOME' }.left", equalTo(10));
        ask("2022-03-01", "2022-03-11")
                .then()
                .statusCode(422)
                .body("code", equalTo("absence.balance-exceeded"))
                .body("violations[0].field", equalTo("endsAt"));
        ask("2022-03-01", "2022-03-10").then().statusCode(201);
    }

    @Test
    void balances_take_the_same_statements_however_many_leaves() {
        var caller = team.asMember(team.member);
        String path = team.programme.path("leave-balances") + "?year=2022";
        caller.get(path);
        long none = Statements.during(() -> caller.get(path));
        for (int day = 1; day < 9; day++) {
            ask("2022-02-0" + day, "2022-02-0" + day).then().statusCode(201);
        }
        assertThat(Statements.during(() -> caller.get(path))).isLessThanOrEqualTo(none);
    }

    @Test
    void nobody_has_leave_who_is_not_of_the_programme() {
        for (UUID stranger : List.of(Ids.next(), new Team().member)) {
            keeper().get(team.programme.path("leave-balances") + "?personId=" + stranger).then().statusCode(404);
            keeper().get(preview("2022-02-01", "2022-02-02") + "&personId=" + stranger).then().statusCode(404);
        }
    }

    @Test
    void who_is_no_person_has_to_name_one() {
        for (String path : List.of(team.programme.path("leave-balances"), preview("2022-02-01", "2022-02-02"))) {
            keeper().get(path)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("absence.person-missing"))
                    .body("violations[0].field", equalTo("personId"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-01, 2022-01-31, request.dates-out-of-order",
        "2022-02-01, 2026-02-01, request.span-too-long",
    })
    void days_to_preview_are_in_order_and_not_too_many(String from, String to, String refusal) {
        team.asMember(team.member)
                .get(preview(from, to))
                .then()
                .statusCode(422)
                .body("code", equalTo(refusal))
                .body("violations[0].field", equalTo("endsOn"));
    }

    @Test
    void statistics_are_of_a_year_and_some_days() {
        String path = team.programme.path("leave-statistics");
        keeper().get(path + "?from=2021-01-01&to=2022-02-05").then().statusCode(200);
        keeper().get(path + "?from=2021-01-01&to=2022-02-06")
                .then()
                .statusCode(422)
                .body("code", equalTo("request.span-too-long"));
    }

    /** Anew each time: what is asked once stays with the one that asked. */
    private RequestSpecification keeper() {
        return team.programme.as(Role.ADMINISTRATOR);
    }

    private String preview(String from, String to) {
        return team.programme.path("leave-preview") + "?kindId=" + team.home + "&startsOn=" + from + "&endsOn=" + to;
    }

    private record Taken(LocalDate from, LocalDate to) {
        boolean meets(Taken other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        long days() {
            return to.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    /** Whatever is asked for in whatever order: leaves never meet, and never add up to more than the allowance. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_requests_never_overlap_nor_exceed(long seed) {
        var random = new Random(seed);
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < 40; i++) {
            var from = LocalDate.of(2022, 2, 1).plusDays(random.nextInt(120));
            var wanted = new Taken(from, from.plusDays(random.nextInt(9)));
            boolean free = taken.stream().noneMatch(wanted::meets);
            boolean room = sum(taken) + wanted.days() <= ALLOWANCE;
            var answer = ask(wanted.from.toString(), wanted.to.toString());
            assertThat(answer.statusCode()).as("%s among %s", wanted, taken).isEqualTo(free && room ? 201 : free ? 422 : 409);
            if (free && room) {
                taken.add(wanted);
            }
            if (!taken.isEmpty() && random.nextInt(4) == 0) {
                withdraw(taken.remove(random.nextInt(taken.size())));
            }
        }
        balance(2022).body("find { it.kind.code == 'HOME' }.planned", equalTo((int) sum(taken)));
    }

    private static long sum(List<Taken> taken) {
        return taken.stream().mapToLong(Taken::days).sum();
    }

    private void withdraw(Taken taken) {
        String id = team.asMember(team.member)
                .get(team.programme.path("leaves") + "?limit=100&state=REQUESTED")
                .path("items.find { it.startsAt.startsWith('" + taken.from + "') }.id");
        team.act(team.asMember(team.member), UUID.fromString(id), "withdrawal", Map.of()).then().statusCode(200);
    }

    private io.restassured.response.Response ask(String from, String to) {
        var leave = team.leave(from, to);
        leave.put("kindId", team.home);
        return team.ask(team.member, leave);
    }

    private io.restassured.response.ValidatableResponse balance(int year) {
        return team.programme.as(Role.ADMINISTRATOR)
                .get(team.programme.path("leave-balances") + "?year=" + year + "&personId=" + team.member)
                .then()
                .statusCode(200);
    }
}
