package org.tuoling.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PersonFileTest {

    private TestProgramme programme;
    private Team team;
    private UUID leader;
    private UUID teacher;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        team = new Team(programme);
        leader = team.member("示例甲");
        teacher = team.member("驼铃老师");
        team.led(leader, teacher);
    }

    private record Printed(String text, int pages) {}

    private Printed printed(RequestSpecification reader) {
        byte[] pdf = reader.get(programme.path("people", teacher, "file")).then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", containsString("no-store"))
                .extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new Printed(new PDFTextStripper().getText(document), document.getNumberOfPages());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void honour(int number) {
        TestProgramme.bean(Sql.class).update(
                """
                insert into honour (id, version, programme_id, code, title_zh, level, awarded_by, awarded_on, person_id, search_text)
                values (?, 0, ?, ?, ?, 'CITY', ?, date '2021-07-01', ?, '')
                """,
                Ids.next(), programme.id(), "H-" + number, "优秀援疆干部人才".repeat(10), "湖州市委".repeat(19), teacher);
    }

    @Test
    void the_file_tells_in_chinese_what_is_on_record() {
        try (var evening = Evening.at("2022-01-10", "10:00")) {
            programme.create("appraisals", Map.of("personId", teacher, "year", 2021, "period", "YEAR", "grade", "EXCELLENT",
                    "summary", "教学成效突出", "appraisedBy", "校长𬭎"));
            honour(1);
            var file = printed(programme.as(Role.COMMANDER, "zh-CN"));
            assertThat(file.text())
                    .contains("个人档案", "驼铃老师", "1985-03-12", "13800005678", "家属 13900001234")
                    .contains("示例网格", "柯坪县中学", "教师", "全期", "2020-01-01 – 2022-12-31")
                    .contains("2021 年度", "优秀", "教学成效突出", "校长𬭎", "2022-01-10")
                    .doesNotContain("{0}", "${");
            assertThat(file.pages()).isEqualTo(1);
            evening.show("2022-01-11", "10:00");
            assertThat(printed(programme.as(Role.COMMANDER)).text()).contains("Personal file", "Full term", "2022-01-11");
        }
    }

    @Test
    void however_much_is_on_record_it_stays_on_one_page() {
        for (int number = 1; number <= 20; number++) {
            honour(number);
            team.deployed(teacher, "FLEXIBLE", "2020-%02d-01".formatted((number - 1) % 12 + 1), null);
        }
        for (String period : List.of("FIRST_HALF", "SECOND_HALF", "YEAR", "TERM")) {
            for (int year : new int[] {2020, 2021}) {
                programme.create("appraisals", Map.of("personId", teacher, "year", year, "period", period, "grade", "EXCELLENT",
                        "summary", "W<&>不".repeat(100), "appraisedBy", "柯坪县委组织部".repeat(10)));
            }
        }
        var file = printed(programme.as(Role.COMMANDER, "zh-CN"));
        assertThat(file.pages()).isEqualTo(1);
        assertThat(file.text()).contains("荣誉（最近 6 条，共 20 条）", "派驻（最近 6 条，共 21 条）", "W<&>不");
    }

    @Test
    void taking_somebody_elses_file_leaves_an_access_record_with_him() {
        printed(programme.as(Role.COMMANDER));
        programme.asMember(teacher).get(programme.path("people", teacher, "disclosures")).then()
                .body("items.occasion", contains("PERSON_FILE"))
                .body("items[0].fields", contains("BIRTH_DATE", "PHONE", "EMERGENCY_CONTACT"))
                .body("items[0].reason", nullValue());
    }

    @Test
    void everybody_takes_his_own_without_a_record() {
        assertThat(printed(programme.asMember(teacher)).text()).contains("13800005678");
        for (Role role : List.of(
                Role.ADMINISTRATOR, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.GRID_LEADER, Role.AUDITOR, Role.COMMANDER)) {
            assertThat(printed(programme.as(role, teacher)).text()).contains("驼铃老师");
        }
        programme.asMember(teacher).get(programme.path("people", teacher, "disclosures")).then().body("items", empty());
    }

    @Test
    void nobody_else_takes_it() {
        programme.as(Role.GRID_LEADER, leader).get(programme.path("people", teacher, "file")).then().statusCode(404);
        programme.asMember(leader).get(programme.path("people", teacher, "file")).then().statusCode(404);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER)) {
            programme.as(role, leader).get(programme.path("people", teacher, "file")).then().statusCode(404);
            programme.as(role).get(programme.path("people", teacher, "file")).then().statusCode(404);
        }
        programme.as(Role.PARTNER).get(programme.path("people", teacher, "file")).then().statusCode(403);
        programme.as(Role.COMMANDER).get(programme.path("people", UUID.randomUUID(), "file")).then().statusCode(404);
    }
}
