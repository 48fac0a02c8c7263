package org.tuoling.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

@QuarkusTest
class SafetiesResourceTest {

    private final Evening day = Evening.at("2022-01-10", "11:00");
    private FindingScene scene;

    @BeforeEach
    void open() {
        scene = new FindingScene();
    }

    @AfterEach
    void close() {
        day.close();
    }

    private ValidatableResponse board(Role role, UUID person) {
        return scene.programme.as(role, person).get(scene.programme.path("safeties")).then();
    }

    @Test
    void the_board_counts_each_finding_in_its_area() {
        scene.opened("F-1", "dueOn", "2022-01-09");
        scene.opened("F-2", "dueOn", "2022-01-17");
        scene.opened("F-3", "severity", "CRITICAL");
        scene.rectified(scene.opened("F-4"));
        UUID closed = scene.opened("F-5", "area", "FUNDS");
        scene.rectified(closed);
        scene.close(Role.COMMANDER, scene.commander, closed).statusCode(200);
        board(Role.AUDITOR, scene.commander).statusCode(200)
                .body("asOf", equalTo("2022-01-10"), "areas.area", contains("PEOPLE", "PROJECTS", "FUNDS"))
                .body("areas.open", contains(0, 4, 0), "areas.overdue", contains(0, 1, 0), "areas.dueSoon", contains(0, 1, 0))
                .body("areas.awaitingClosing", contains(0, 1, 0), "areas.closedThisYear", contains(0, 0, 1))
                .body("areas[1].bySeverity.severity", contains("CRITICAL", "MAJOR", "MINOR"))
                .body("areas[1].bySeverity.open", contains(1, 3, 0));
    }

    @Test
    void a_member_sees_the_board_of_his_own_findings() {
        scene.opened("F-1");
        board(Role.MEMBER, scene.owner).body("areas.open", contains(0, 1, 0));
        board(Role.MEMBER, scene.commander).body("areas.open", contains(0, 0, 0));
        board(Role.PARTNER, scene.commander).statusCode(403);
    }

    @Test
    void other_features_tell_what_they_have_to_see_to_to_those_who_may_see_it() {
        board(Role.AUDITOR, scene.commander)
                .body("areas.signals.flatten().name", contains("exceptions", "project-warnings", "split-flags"))
                .body("areas.signals.flatten().count", contains(0, 0, 0));
        board(Role.MEMBER, scene.owner).body("areas.signals.flatten().name", contains("exceptions"));
    }
}
