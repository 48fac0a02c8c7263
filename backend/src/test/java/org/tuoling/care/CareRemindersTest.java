package org.tuoling.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class CareRemindersTest {

    private final CareReminders reminders = TestProgramme.bean(CareReminders.class);

    private TestProgramme programme;
    private Team team;
    private UUID leader;
    private UUID teacher;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        team = new Team(programme);
        leader = team.member("示例甲", "1985-03-12");
        teacher = team.member("示例乙", "1985-01-10");
        team.led(leader, teacher);
    }

    private ValidatableResponse told(UUID person) {
        return programme.asMember(person).get(programme.path("my", "notices")).then().statusCode(200);
    }

    private UUID paper(String expiresOn) {
        return programme.create(
                "personal-papers",
                Map.of("personId", teacher, "kind", "DRIVING_LICENCE", "number", "330501198503121234", "expiresOn", expiresOn));
    }

    @Test
    void a_leader_is_told_in_the_morning_whose_birthday_it_is_and_told_once() {
        try (var day = Evening.at("2022-01-10", "08:59")) {
            reminders.remind();
            told(leader).body("items", empty());
            day.pass(Duration.ofMinutes(1));
            reminders.remind();
            day.pass(Duration.ofHours(3));
            reminders.remind();
            told(leader).body("items", hasSize(1), "items[0].kind", equalTo("BIRTHDAY"))
                    .body("items[0].textZh", containsString("示例乙"), "items[0].textZh", not(containsString("1985")));
            told(teacher).body("items", empty());
            day.show("2023-01-10", "09:00");
            team.deployed(teacher, "FULL_TERM", "2023-01-01", "2023-12-31");
            reminders.remind();
            told(leader).body("items", hasSize(2));
        }
    }

    @Test
    void whoever_was_born_on_a_leap_day_is_told_of_on_the_28th_of_february_in_other_years() {
        UUID head = team.member("示例丁", "1985-03-12");
        team.led(head, team.member("示例戊", "1984-02-29"));
        try (var day = Evening.at("2021-02-28", "10:00")) {
            reminders.remind();
            told(head).body("items", hasSize(1), "items[0].textZh", containsString("示例戊"));
            day.show("2020-02-28", "10:00");
            reminders.remind();
            told(head).body("items", hasSize(1));
            day.show("2020-02-29", "10:00");
            reminders.remind();
            told(head).body("items", hasSize(2));
        }
    }

    @Test
    void the_leader_is_not_told_of_his_own_birthday() {
        try (var day = Evening.at("2022-03-12", "10:00")) {
            reminders.remind();
            told(leader).body("items", empty());
        }
    }

    @Test
    void a_paper_that_expires_is_told_to_its_owner_and_his_leader_once_and_again_after_a_renewal() {
        try (var day = Evening.at("2022-01-10", "07:00")) {
            UUID id = paper("2022-03-12");
            day.show("2022-01-10", "10:00");
            reminders.remind();
            told(teacher).body("items", empty());
            day.show("2022-01-11", "10:00");
            reminders.remind();
            reminders.remind();
            told(teacher)
                    .body("items.kind", contains("PAPER_EXPIRES"), "items[0].path", equalTo("personal-papers/" + id))
                    .body("items[0].textZh", equalTo("示例乙 的驾驶证将于 2022-03-12 到期，请及时换证。"));
            told(leader).body("items.kind", contains("PAPER_EXPIRES", "BIRTHDAY"))
                    .body("items[0].textEn", not(containsString("1234")));
            renew(id, "2022-04-30");
            day.show("2022-03-10", "10:00");
            reminders.remind();
            told(teacher).body("items", hasSize(2));
        }
    }

    private void renew(UUID id, String expiresOn) {
        var renewed = new HashMap<String, Object>(
                Map.of("personId", teacher, "kind", "DRIVING_LICENCE", "number", "1234", "expiresOn", expiresOn));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(renewed)
                .put(programme.path("personal-papers", id)).then().statusCode(200);
    }

    @Test
    void two_instances_tell_the_same_once() throws Exception {
        try (var day = Evening.at("2022-01-10", "10:00")) {
            paper("2022-02-01");
            var other = new CareReminders(
                    TestProgramme.bean(ReminderReader.class),
                    TestProgramme.bean(NoticeBoard.class),
                    TestProgramme.bean(Clock.class));
            var barrier = new CyclicBarrier(2);
            try (var instances = Executors.newFixedThreadPool(2)) {
                var first = instances.submit(() -> {
                    barrier.await();
                    reminders.remind();
                    return null;
                });
                var second = instances.submit(() -> {
                    barrier.await();
                    QuarkusTransaction.requiringNew().run(other::remind);
                    return null;
                });
                first.get();
                second.get();
            }
            told(leader).body("items", hasSize(2));
            told(teacher).body("items", hasSize(1));
        }
    }
}
