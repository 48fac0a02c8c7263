package org.tuoling.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** Who may not see, ask, record. */
@QuarkusTest
class AbsencePrivacyTest {

    private Evening evening;
    private Team team;
    private UUID leave;
    private UUID outing;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
        leave = team.asked(team.member, "2022-01-12", "2022-01-12");
        outing = UUID.fromString(team.asMember(team.member)
                .body(team.outing("2022-01-11T09:00", "2022-01-11T20:00"))
                .post(team.programme.path("outings"))
                .then().statusCode(201).extract().path("id"));
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void a_member_sees_his_own_only() {
        seesAll(team.asMember(team.member));
        seesNothing(team.asMember(team.otherMember));
        // being led by somebody does not open his records
        seesNothing(team.asMember(team.leader));
    }

    @Test
    void a_leader_sees_the_grids_below_him_only() {
        seesAll(team.asLeader(team.leader));
        seesAll(team.asLeader(team.deputy));
        seesAll(team.asLeader(team.chief));
        seesNothing(team.asLeader(team.otherLeader));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECT_OFFICER", "FINANCE_OFFICER"})
    void other_officers_see_their_own_only(Role role) {
        seesNothing(team.programme.as(role, team.otherMember));
        seesAll(team.programme.as(role, team.member));
    }

    @Test
    void an_auditor_reads_everything_and_changes_nothing() {
        var auditor = team.programme.as(Role.AUDITOR);
        seesAll(auditor);
        auditor.body(Map.of()).post(team.programme.path("leaves", leave, "return")).then().statusCode(403);
        auditor.body(team.leave("2022-02-01", "2022-02-01")).post(team.programme.path("leaves")).then().statusCode(403);
    }

    @Test
    void a_partner_sees_nothing() {
        team.programme.as(Role.PARTNER).get(team.programme.path("leaves")).then().statusCode(403);
    }

    @Test
    void nobody_asks_or_reports_for_another() {
        var request = team.leave("2022-02-01", "2022-02-01");
        request.put("personId", team.member);
        team.ask(team.otherMember, request).then().statusCode(403).body("code", equalTo("absence.not-for-others"));
        team.asLeader(team.leader).body(request).post(team.programme.path("leaves")).then().statusCode(403);
        var report = team.outing("2022-02-01T09:00", "2022-02-01T20:00");
        report.put("personId", team.member);
        team.asMember(team.otherMember).body(report).post(team.programme.path("outings")).then().statusCode(403);
    }

    @Test
    void a_member_brings_nothing_in_from_paper() {
        var request = team.leave("2022-02-01", "2022-02-01");
        request.put("approvedAt", "2022-01-01T08:00:00+08:00");
        team.ask(team.member, request).then().statusCode(403).body("code", equalTo("absence.not-on-paper"));
    }

    @Test
    void somebody_elses_leave_cannot_be_touched() {
        for (String action : new String[] {"departure", "return", "withdrawal"}) {
            team.act(team.asMember(team.otherMember), leave, action, Map.of()).then().statusCode(404);
            team.act(team.asLeader(team.otherLeader), leave, action, Map.of()).then().statusCode(404);
        }
        team.asMember(team.otherMember).body(Map.of()).post(team.programme.path("outings", outing, "return")).then().statusCode(404);
    }

    @Test
    void balances_and_counts_are_narrowed_too() {
        team.asMember(team.otherMember)
                .get(team.programme.path("leave-balances") + "?personId=" + team.member)
                .then()
                .statusCode(404);
        team.asLeader(team.leader)
                .get(team.programme.path("leave-balances") + "?personId=" + team.member + "&year=2022")
                .then()
                .statusCode(200)
                .body("kind.code", contains("CASUAL", "HOME"));
        String counts = team.programme.path("leave-statistics") + "?from=2022-01-01&to=2022-12-31";
        team.asMember(team.otherMember).get(counts).then().body("", empty());
        team.asLeader(team.leader).get(counts).then().body("", hasSize(1));
        team.asMember(team.otherMember)
                .get(team.programme.path("leave-preview") + "?kindId=" + team.home + "&startsOn=2022-02-01&endsOn=2022-02-01&personId=" + team.member)
                .then()
                .statusCode(403);
    }

    @Test
    void the_change_history_tells_neither_who_nor_why() {
        team.approve(team.asLeader(team.leader), leave).then().statusCode(200);
        for (Role role : new Role[] {Role.PROJECT_OFFICER, Role.AUDITOR}) {
            for (String type : new String[] {"leave", "outing"}) {
                team.programme.as(role)
                        .get(team.programme.path("history") + "?recordType=" + type)
                        .then()
                        .body("items", hasSize(type.equals("leave") ? 2 : 1))
                        .body(not(containsString("家中有事")))
                        .body(not(containsString("采购设备")))
                        .body(not(containsString(team.member.toString())));
            }
        }
    }

    @Test
    void another_programme_knows_nothing_of_it() {
        var other = org.tuoling.testing.TestProgramme.open();
        other.as(Role.ADMINISTRATOR).get(other.path("leaves", leave)).then().statusCode(404);
        other.as(Role.ADMINISTRATOR).get(other.path("outings", outing)).then().statusCode(404);
    }

    private void seesAll(RequestSpecification by) {
        by.get(team.programme.path("leaves")).then().body("items", hasSize(1));
        by.get(team.programme.path("leaves", leave)).then().statusCode(200);
        by.get(team.programme.path("outings")).then().body("items", hasSize(1));
        by.get(team.programme.path("outings", outing)).then().statusCode(200);
        export(by, "家中有事", true);
    }

    private void seesNothing(RequestSpecification by) {
        by.get(team.programme.path("leaves")).then().body("items", empty());
        by.get(team.programme.path("leaves", leave)).then().statusCode(404);
        by.get(team.programme.path("outings")).then().body("items", empty());
        by.get(team.programme.path("outings", outing)).then().statusCode(404);
        export(by, "家中有事", false);
    }

    private void export(RequestSpecification by, String reason, boolean shown) {
        var text = RestAssured.given().spec(by).accept("text/csv").get(team.programme.path("leaves", "export") + "?format=csv").then().statusCode(200);
        text.body(shown ? containsString(reason) : not(containsString(reason)));
    }
}
