package org.tuoling.inspection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Who may revise and remove findings: never who answers for them. */
@QuarkusTest
class FindingKeepersTest {

    private final Evening day = Evening.at("2022-01-10", "11:00");
    private FindingScene scene;
    private UUID keeper;

    @BeforeEach
    void open() {
        scene = new FindingScene();
        keeper = scene.person("R-5", "郑五");
    }

    @AfterEach
    void close() {
        day.close();
    }

    private UUID opened(Map<String, Object> body) {
        return scene.openedBy(Role.PROJECT_OFFICER, keeper, body);
    }

    private void offered(Role role, UUID person, UUID finding, boolean revisable, boolean removable) {
        scene.programme.as(role, person).get(scene.programme.path("findings", finding)).then()
                .body("revisable", equalTo(revisable), "removable", equalTo(removable));
    }

    @Test
    void who_answers_for_a_finding_neither_puts_it_off_nor_softens_passes_on_or_removes_it() {
        UUID id = opened(scene.body("F-1"));
        for (Role role : new Role[] {Role.PROJECT_OFFICER, Role.COMMANDER, Role.ADMINISTRATOR}) {
            scene.revise(role, scene.owner, id, scene.body("F-1", "dueOn", "2022-12-31")).statusCode(403)
                    .body("code", equalTo("inspection.own-finding"));
            scene.revise(role, scene.owner, id, scene.body("F-1", "severity", "MINOR")).statusCode(403);
            scene.revise(role, scene.owner, id, scene.body("F-1", "ownerId", keeper)).statusCode(403);
            scene.remove(role, scene.owner, id).statusCode(403).body("code", equalTo("inspection.own-finding"));
            offered(role, scene.owner, id, false, false);
        }
    }

    @Test
    void not_even_when_he_has_entered_it_himself() {
        UUID id = scene.openedBy(Role.PROJECT_OFFICER, scene.owner, scene.body("F-1"));
        scene.revise(Role.PROJECT_OFFICER, scene.owner, id, scene.body("F-1", "dueOn", "2022-12-31")).statusCode(403);
        scene.remove(Role.PROJECT_OFFICER, scene.owner, id).statusCode(403);
    }

    @Test
    void it_is_revised_by_who_entered_it_or_may_close_it() {
        UUID id = opened(scene.body("F-1"));
        UUID colleague = scene.person("R-6", "何六");
        offered(Role.PROJECT_OFFICER, colleague, id, false, false);
        scene.revise(Role.PROJECT_OFFICER, colleague, id, scene.body("F-1", "severity", "MINOR")).statusCode(403)
                .body("code", equalTo("inspection.not-to-revise"));
        offered(Role.PROJECT_OFFICER, keeper, id, true, true);
        scene.revise(Role.PROJECT_OFFICER, keeper, id, scene.body("F-1", "severity", "CRITICAL")).statusCode(200);
        offered(Role.COMMANDER, scene.commander, id, true, false);
        scene.revise(Role.COMMANDER, scene.commander, id, scene.body("F-1", "severity", "MINOR")).statusCode(200);
        offered(Role.AUDITOR, null, id, false, false);
    }

    @Test
    void it_is_removed_by_who_entered_it_alone() {
        UUID id = opened(scene.body("F-1"));
        scene.remove(Role.COMMANDER, scene.commander, id).statusCode(403).body("code", equalTo("inspection.not-to-remove"));
        scene.remove(Role.PROJECT_OFFICER, keeper, id).statusCode(204);
        scene.shown(id).statusCode(404);
    }

    @Test
    void one_that_something_was_done_with_stays_even_if_it_was_only_passed_on() {
        UUID rectified = opened(scene.body("F-1"));
        scene.rectified(rectified);
        scene.remove(Role.PROJECT_OFFICER, keeper, rectified).statusCode(409).body("code", equalTo("inspection.steps-taken"));
        UUID passedOn = opened(scene.body("F-2"));
        QuarkusTransaction.requiringNew().run(() -> TestProgramme.bean(InspectionDesk.class).passOpen(
                scene.programme.id(), PersonId.of(scene.owner), PersonId.of(scene.commander), new StepDetails(LocalDate.of(2022, 1, 10), "轮换")));
        scene.shown(passedOn).body("state", equalTo("OPEN"));
        offered(Role.PROJECT_OFFICER, keeper, passedOn, true, false);
        scene.remove(Role.PROJECT_OFFICER, keeper, passedOn).statusCode(409).body("code", equalTo("inspection.steps-taken"));
    }

    @Test
    void an_account_that_names_no_person_might_be_the_owners() {
        UUID id = scene.opened("F-1");
        offered(Role.ADMINISTRATOR, null, id, false, false);
        scene.revise(Role.ADMINISTRATOR, null, id, scene.body("F-1", "dueOn", "2022-12-31")).statusCode(403)
                .body("code", equalTo("inspection.person-required"));
        scene.remove(Role.ADMINISTRATOR, null, id).statusCode(403).body("code", equalTo("inspection.person-required"));
        scene.rectified(id);
        scene.close(Role.COMMANDER, null, id).statusCode(403).body("code", equalTo("inspection.person-required"));
    }

    @Test
    void the_database_keeps_who_entered_it() {
        UUID id = opened(scene.body("F-1"));
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        "update finding set opened_by_person_id = ? where id = ?", scene.commander, id))
                .hasMessageContaining("stays who he is");
        scene.rectified(id);
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class).update(
                        """
                        update finding set state = 'CLOSED', closed_on = rectified_on,
                            closed_by_account_id = opened_by_account_id, closed_by_name = 'x' where id = ?
                        """,
                        id))
                .hasMessageContaining("ck_finding_closed_by_person");
    }
}
