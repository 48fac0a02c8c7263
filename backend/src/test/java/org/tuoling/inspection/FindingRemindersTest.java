package org.tuoling.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.personnel.DeploymentId;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class FindingRemindersTest {

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

    /** The kinds of notice that somebody has, latest first. */
    private List<String> told(Role role, UUID person) {
        return scene.programme.as(role, person).get(scene.programme.path("my", "notices")).then().statusCode(200)
                .extract().path("items.textEn");
    }

    private static void remind() {
        TestProgramme.bean(FindingReminders.class).remind();
    }

    @Test
    void an_owner_is_told_at_once_a_week_before_and_when_it_is_overdue() {
        scene.opened("F-1");
        assertThat(told(Role.MEMBER, scene.owner)).containsExactly("A finding waits for you: F-1. Please put it right by 2022-01-20.");
        day.show("2022-01-12", "11:00");
        remind();
        assertThat(told(Role.MEMBER, scene.owner)).hasSize(1);
        day.show("2022-01-13", "08:00");
        remind();
        assertThat(told(Role.MEMBER, scene.owner)).hasSize(1);
        day.show("2022-01-13", "11:00");
        remind();
        remind();
        assertThat(told(Role.MEMBER, scene.owner)).hasSize(2).first().isEqualTo("Finding F-1 is due on 2022-01-20; please see to it.");
        day.show("2022-01-20", "11:00");
        remind();
        assertThat(told(Role.MEMBER, scene.owner)).hasSize(2);
        scene.programme.as(Role.COMMANDER, scene.commander);
        day.show("2022-01-21", "11:00");
        remind();
        remind();
        assertThat(told(Role.MEMBER, scene.owner)).hasSize(3).first().isEqualTo("Finding F-1 was due on 2022-01-20 and is not put right.");
        assertThat(told(Role.COMMANDER, scene.commander)).hasSize(1);
    }

    @Test
    void nobody_is_reminded_of_what_is_put_right() {
        UUID id = scene.opened("F-1");
        scene.programme.as(Role.COMMANDER, scene.commander);
        scene.rectified(id);
        day.show("2022-02-10", "11:00");
        remind();
        assertThat(told(Role.MEMBER, scene.owner)).hasSize(1);
        assertThat(told(Role.COMMANDER, scene.commander)).containsExactly("Finding F-1 is reported as put right; please look and close it.");
    }

    @Test
    void what_a_leaving_person_has_not_put_right_goes_on_to_his_successor() {
        UUID id = scene.opened("F-1");
        UUID successor = scene.person("R-3", "钱三");
        var leaving = new Leaving(
                scene.programme.id(), PersonId.of(scene.owner), new DeploymentId(UUID.randomUUID()), true, LocalDate.of(2022, 1, 9));
        var holdings = TestProgramme.bean(FindingHoldings.class);
        assertThat(holdings.of(leaving)).singleElement().satisfies(holding -> {
            assertThat(holding.recordId()).isEqualTo(id);
            assertThat(holding.titleZh()).isEqualTo("待整改问题：监理日志缺页F-1");
        });
        QuarkusTransaction.requiringNew()
                .run(() -> holdings.handOver(leaving, "轮换", Optional.of(PersonId.of(successor))));
        scene.shown(id).body("owner.code", equalTo("R-3"));
        assertThat(holdings.of(leaving)).isEmpty();
        assertThat(told(Role.MEMBER, successor)).hasSize(1);
    }
}
