package org.tuoling.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PersonalPapersResourceTest {

    private static final String NUMBER = "330501198503121234";

    private TestProgramme programme;
    private UUID leader;
    private UUID teacher;
    private UUID other;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        var team = new Team(programme);
        leader = team.member("示例甲");
        teacher = team.member("示例乙");
        other = team.member("示例丙");
        team.led(leader, teacher);
    }

    private static Map<String, Object> paper(UUID person, String kind, String number, String expiresOn) {
        var paper = new HashMap<String, Object>(Map.of("personId", person, "kind", kind));
        paper.put("number", number);
        paper.put("expiresOn", expiresOn);
        return paper;
    }

    private UUID registered(UUID person, String kind, String number, String expiresOn) {
        return programme.create("personal-papers", paper(person, kind, number, expiresOn));
    }

    private ValidatableResponse list(Role role) {
        return programme.as(role).get(programme.path("personal-papers")).then();
    }

    @Test
    void of_a_number_only_its_end_is_kept() {
        UUID id = registered(teacher, "ID_CARD", NUMBER, "2030-01-01");
        programme.as(Role.COMMANDER).get(programme.path("personal-papers", id)).then()
                .body("maskedNumber", equalTo("****1234"));
        assertThat(TestProgramme.bean(Sql.class).one(
                        "select number_tail from personal_paper where id = ?", row -> row.text("number_tail"), id))
                .contains("1234");
        programme.as(Role.AUDITOR).queryParam("recordType", "personal-paper").get(programme.path("history")).then()
                .body("items", hasSize(1))
                .body(not(containsString("1234")));
    }

    @Test
    void what_a_form_was_shown_can_be_sent_back() {
        UUID id = registered(teacher, "ID_CARD", NUMBER, "2022-01-31");
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"")
                .body(paper(teacher, "ID_CARD", "****1234", "2042-01-31"))
                .put(programme.path("personal-papers", id)).then()
                .statusCode(200)
                .body("maskedNumber", equalTo("****1234"), "expiresOn", equalTo("2042-01-31"));
    }

    @Test
    void those_that_expire_are_found_the_soonest_first() {
        try (var evening = Evening.at("2022-01-10", "09:00")) {
            registered(teacher, "DRIVING_LICENCE", null, "2022-03-01");
            registered(other, "PASSPORT", "E1234", "2021-12-31");
            registered(leader, "TEACHER_CERTIFICATE", null, null);
            registered(leader, "PASSPORT", null, "2025-01-01");
            list(Role.COMMANDER)
                    .body("items.state", contains("EXPIRED", "EXPIRING", "VALID", "VALID"))
                    .body("items[3].expiresOn", nullValue());
            programme.as(Role.COMMANDER).queryParam("expiresBefore", "2022-03-01").get(programme.path("personal-papers"))
                    .then().body("items.kind", contains("PASSPORT"));
            programme.as(Role.COMMANDER).queryParam("expiresBefore", "2022-03-02").get(programme.path("personal-papers"))
                    .then().body("items.kind", contains("PASSPORT", "DRIVING_LICENCE"));
        }
    }

    @Test
    void a_leader_sees_those_of_his_people_a_member_his_own_an_auditor_none() {
        UUID ofTeacher = registered(teacher, "PASSPORT", null, "2022-03-01");
        UUID ofOther = registered(other, "PASSPORT", null, "2022-03-01");
        programme.as(Role.GRID_LEADER, leader).get(programme.path("personal-papers")).then()
                .body("items.id", contains(ofTeacher.toString()));
        programme.as(Role.GRID_LEADER, leader).get(programme.path("personal-papers", ofOther)).then().statusCode(404);
        programme.asMember(other).get(programme.path("personal-papers")).then()
                .body("items.id", contains(ofOther.toString()));
        programme.asMember(other).get(programme.path("personal-papers", ofTeacher)).then().statusCode(404);
        programme.as(Role.FINANCE_OFFICER, other).get(programme.path("personal-papers")).then()
                .body("items.id", contains(ofOther.toString()));
        list(Role.AUDITOR).statusCode(403);
        list(Role.ADMINISTRATOR).body("items.id", containsInAnyOrder(ofTeacher.toString(), ofOther.toString()));
        for (Role role : List.of(Role.GRID_LEADER, Role.MEMBER, Role.PROJECT_OFFICER)) {
            programme.as(role).body(paper(teacher, "ID_CARD", null, null)).post(programme.path("personal-papers")).then()
                    .statusCode(403);
        }
    }

    @Test
    void the_same_paper_is_registered_once() {
        registered(teacher, "ID_CARD", NUMBER, null);
        programme.post("personal-papers", paper(teacher, "ID_CARD", "1234", "2030-01-01"))
                .statusCode(409)
                .body("code", equalTo("care.paper-taken"));
        registered(teacher, "ID_CARD", "5678", null);
    }

    @Test
    void papers_come_from_a_workbook_and_go_back_unchanged() {
        byte[] file = Sheets.xlsx(
                Sheets.row("人员编号", "证件种类", "证件号码", "有效期至"),
                Sheets.row("R-1", "驾驶证", NUMBER, LocalDate.of(2022, 2, 15)),
                Sheets.row("R-3", "教师资格证书", null, null));
        load(file, Sheets.XLSX).statusCode(200).body("created", equalTo(2));
        load(file, Sheets.XLSX).statusCode(200).body("unchanged", equalTo(2));
        byte[] exported = programme.as(Role.ADMINISTRATOR).queryParam("format", "csv")
                .get(programme.path("personal-papers", "export")).then().extract().asByteArray();
        load(exported, Sheets.CSV).statusCode(200).body("unchanged", equalTo(2));
    }

    private ValidatableResponse load(byte[] file, String type) {
        return programme.as(Role.ADMINISTRATOR).contentType(type).body(file)
                .post(programme.path("personal-papers", "import")).then();
    }
}
