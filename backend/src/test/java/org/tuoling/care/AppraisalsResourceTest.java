package org.tuoling.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AppraisalsResourceTest {

    private static final String SUMMARY = "教学成效突出";

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

    private static Map<String, Object> appraisal(UUID person, int year, String grade) {
        return new HashMap<>(Map.of(
                "personId", person, "year", year, "period", "YEAR", "grade", grade,
                "summary", SUMMARY, "appraisedBy", "柯坪县委组织部"));
    }

    private UUID registered(UUID person, int year, String grade) {
        return programme.create("appraisals", appraisal(person, year, grade));
    }

    private ValidatableResponse refused(Map<String, Object> appraisal) {
        return programme.post("appraisals", appraisal);
    }

    @Test
    void appraisals_are_listed_the_latest_year_first_and_narrowed() {
        registered(teacher, 2020, "COMPETENT");
        registered(teacher, 2021, "EXCELLENT");
        programme.as(Role.COMMANDER).get(programme.path("appraisals")).then()
                .body("items.year", contains(2021, 2020), "items[0].summary", equalTo(SUMMARY));
        programme.as(Role.COMMANDER).queryParam("year", 2020).get(programme.path("appraisals")).then()
                .body("items.grade", contains("COMPETENT"));
        programme.as(Role.COMMANDER).queryParam("grade", "EXCELLENT").get(programme.path("appraisals")).then()
                .body("items.year", contains(2021));
    }

    @Test
    void everybody_sees_as_far_as_he_reaches() {
        UUID ofTeacher = registered(teacher, 2021, "EXCELLENT");
        UUID ofOther = registered(other, 2021, "COMPETENT");
        programme.as(Role.GRID_LEADER, leader).get(programme.path("appraisals")).then()
                .body("items.id", contains(ofTeacher.toString()));
        programme.as(Role.GRID_LEADER, leader).get(programme.path("appraisals", ofOther)).then().statusCode(404);
        programme.asMember(other).get(programme.path("appraisals")).then().body("items.id", contains(ofOther.toString()));
        programme.asMember(other).get(programme.path("appraisals", ofTeacher)).then().statusCode(404);
        programme.as(Role.AUDITOR).get(programme.path("appraisals")).then().statusCode(403);
        programme.as(Role.AUDITOR).queryParam("recordType", "appraisal").get(programme.path("history")).then()
                .body("items", hasSize(2))
                .body(not(containsString("EXCELLENT")), not(containsString(SUMMARY)));
    }

    @Test
    void only_who_keeps_them_writes_them() {
        for (Role role : List.of(Role.GRID_LEADER, Role.MEMBER, Role.PROJECT_OFFICER, Role.AUDITOR)) {
            programme.as(role).body(appraisal(teacher, 2021, "EXCELLENT")).post(programme.path("appraisals")).then()
                    .statusCode(403);
        }
    }

    @Test
    void a_person_is_appraised_once_for_a_time_and_only_for_years_on_post() {
        registered(teacher, 2021, "EXCELLENT");
        refused(appraisal(teacher, 2021, "COMPETENT")).statusCode(409).body("code", equalTo("care.appraisal-taken"));
        refused(appraisal(teacher, 2019, "COMPETENT")).statusCode(422)
                .body("violations[0].field", equalTo("year"), "violations[0].code", equalTo("care.not-on-post"));
        var half = appraisal(teacher, 2021, "COMPETENT");
        half.put("period", "FIRST_HALF");
        programme.create("appraisals", half);
    }

    @Test
    void appraisals_come_from_a_workbook_and_go_back_unchanged() {
        byte[] file = Sheets.xlsx(
                Sheets.row("人员编号", "年度", "时段", "等次", "评语", "考核单位"),
                Sheets.row("R-1", 2021, "年度", "优秀", SUMMARY, "柯坪县委组织部"));
        load(file, Sheets.XLSX).statusCode(200).body("created", equalTo(1));
        byte[] exported = programme.as(Role.ADMINISTRATOR).queryParam("format", "csv")
                .get(programme.path("appraisals", "export")).then().extract().asByteArray();
        load(exported, Sheets.CSV).statusCode(200).body("unchanged", equalTo(1));
    }

    private ValidatableResponse load(byte[] file, String type) {
        return programme.as(Role.ADMINISTRATOR).contentType(type).body(file)
                .post(programme.path("appraisals", "import")).then();
    }
}
