package org.tuoling.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class NoticesResourceTest {

    private final NoticeBoard board = TestProgramme.bean(NoticeBoard.class);
    private TestProgramme programme;
    private UUID leader;
    private RequestSpecification leaderSigned;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        leader = person("R-1");
        leaderSigned = programme.as(Role.GRID_LEADER, leader);
    }

    private UUID person(String code) {
        return programme.create("people", Map.of("code", code, "name", "示例" + code, "sex", "MALE"));
    }

    private static Notice unresolved(String key) {
        return Notice.of(
                NoticeKind.ROLL_CALL_ESCALATED,
                "roll-calls/" + key,
                key,
                new Phrase("柯坪党政组", "Party and government group"),
                "2022-01-10",
                2);
    }

    private String notices() {
        return programme.path("my", "notices");
    }

    @Test
    void a_notice_to_a_person_reaches_his_account_in_both_languages() {
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        leaderSigned
                .get(notices())
                .then()
                .statusCode(200)
                .body("unread", equalTo(1))
                .body("items[0].kind", equalTo("ROLL_CALL_ESCALATED"))
                .body("items[0].textZh", equalTo("柯坪党政组 2022-01-10 晚点名还有 2 人没有着落，请处理。"))
                .body("items[0].textEn", equalTo(
                        "Roll-call of 2022-01-10, Party and government group: still without an answer: 2. Please see to it."))
                .body("items[0].path", equalTo("roll-calls/call-1"))
                .body("items[0].readAt", nullValue());
    }

    @Test
    void nobody_sees_a_notice_to_somebody_else() {
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        for (var other : List.of(programme.asMember(person("R-2")), programme.as(Role.COMMANDER), programme.as(Role.AUDITOR))) {
            other.get(notices()).then().statusCode(200).body("total", equalTo(0)).body("unread", equalTo(0));
        }
    }

    @Test
    void nobody_is_told_twice() {
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        var twice = new AddressedNotice(PersonId.of(leader), unresolved("call-2"));
        board.tellAll(programme.id(), List.of(twice, twice));
        leaderSigned.get(notices()).then().body("items.path", contains("roll-calls/call-2", "roll-calls/call-1"));
    }

    @Test
    void a_notice_to_a_role_reaches_its_holders_whether_or_not_they_are_deployed() {
        var deployed = programme.as(Role.COMMANDER, leader);
        var other = programme.as(Role.COMMANDER);
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        board.tell(programme.id(), Role.COMMANDER, unresolved("call-1"));
        deployed.get(notices()).then().body("total", equalTo(1));
        other.get(notices()).then().body("total", equalTo(1));
        programme.as(Role.PROJECT_OFFICER).get(notices()).then().body("total", equalTo(0));
    }

    @Test
    void telling_is_undone_with_what_it_tells_of() {
        QuarkusTransaction.begin();
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        QuarkusTransaction.rollback();
        leaderSigned.get(notices()).then().body("total", equalTo(0));
    }

    @Test
    void a_notice_read_is_unread_no_longer() {
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-2"));
        String id = programme.as(Role.GRID_LEADER, leader).get(notices()).then().extract().path("items[0].id");
        programme.as(Role.GRID_LEADER, leader).post(notices() + "/" + id + "/read").then().statusCode(204);
        leaderSigned.queryParam("unread", true).get(notices()).then()
                .body("items.path", contains("roll-calls/call-1"))
                .body("unread", equalTo(1));
        programme.as(Role.GRID_LEADER, leader).queryParam("unread", false).get(notices()).then()
                .body("items.id", contains(id))
                .body("items[0].readAt", notNullValue());
        programme.as(Role.GRID_LEADER, leader).post(notices() + "/read-all").then().statusCode(204);
        programme.as(Role.GRID_LEADER, leader).get(notices()).then().body("unread", equalTo(0));
    }

    @Test
    void somebody_elses_notice_cannot_be_marked_as_read() {
        board.tell(programme.id(), PersonId.of(leader), unresolved("call-1"));
        String id = leaderSigned.get(notices()).then().extract().path("items[0].id");
        programme.as(Role.COMMANDER).post(notices() + "/" + id + "/read").then().statusCode(404);
        programme.as(Role.COMMANDER).post(notices() + "/read-all").then().statusCode(204);
        programme.as(Role.GRID_LEADER, leader).get(notices()).then().body("unread", equalTo(1));
    }

    @Test
    void however_many_are_told_takes_one_statement() {
        var people = IntStream.range(0, 40).mapToObj(n -> person("P-" + n)).toList();
        long few = Statements.during(() -> tell(people.subList(0, 2), "few"));
        long many = Statements.during(() -> tell(people, "many"));
        assertThat(many).isEqualTo(few).isEqualTo(1);
    }

    private void tell(List<UUID> people, String key) {
        board.tellAll(
                programme.id(),
                people.stream().map(id -> new AddressedNotice(PersonId.of(id), unresolved(key))).toList());
    }
}
