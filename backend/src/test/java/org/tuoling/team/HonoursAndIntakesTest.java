package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class HonoursAndIntakesTest {

    private TestProgramme programme;
    private Team team;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        team = new Team(programme);
    }

    private static Map<String, Object> honour(String code, UUID person) {
        var honour = new HashMap<String, Object>(Map.of(
                "code", code, "titleZh", "先进", "level", "PROVINCE", "awardedBy", "自治区", "awardedOn", "2021-06-30"));
        honour.put("personId", person);
        return honour;
    }

    private static Map<String, Object> intake(int count) {
        return Map.of("code", "I-" + count, "nameZh", "第一期", "acceptedOn", "2020-09-28", "count", count);
    }

    private ValidatableResponse honours(RequestSpecification reader) {
        return reader.get(programme.path("honours")).then().statusCode(200);
    }

    @Test
    void the_teams_honours_are_seen_by_all_those_of_a_person_within_reach() {
        UUID zhang = team.person("张三");
        UUID li = team.person("李四");
        UUID wang = team.person("王五");
        team.grid(wang, zhang);
        programme.create("honours", honour("H-1", null));
        UUID ofZhang = programme.create("honours", honour("H-2", zhang));
        honours(programme.asMember(li)).body("items.code", contains("H-1"), "items.collective", contains(true));
        honours(programme.asMember(zhang)).body("items.code", containsInAnyOrder("H-1", "H-2"));
        honours(programme.as(Role.GRID_LEADER, wang)).body("items.code", containsInAnyOrder("H-1", "H-2"));
        honours(programme.as(Role.FINANCE_OFFICER)).body("items.code", contains("H-1"));
        honours(programme.as(Role.AUDITOR)).body("items.code", containsInAnyOrder("H-1", "H-2"));
        programme.asMember(li).get(programme.path("honours", ofZhang)).then().statusCode(404);
        programme.asMember(li).queryParam("personId", zhang).get(programme.path("honours")).then().body("items", empty());
    }

    @Test
    void the_history_does_not_tell_whose_an_honour_is() {
        programme.create("honours", honour("H-1", team.person("张三")));
        programme.as(Role.FINANCE_OFFICER).queryParam("recordType", "honour").get(programme.path("history")).then()
                .statusCode(200).body("total", equalTo(1)).body(not(containsString("张三")));
    }

    @Test
    void honours_are_narrowed_by_whose_they_are_and_by_level() {
        programme.create("honours", honour("H-1", null));
        programme.create("honours", honour("H-2", team.person("张三")));
        programme.as(Role.COMMANDER).queryParam("collective", true).get(programme.path("honours")).then()
                .body("items.code", contains("H-1"));
        programme.as(Role.COMMANDER).queryParam("collective", false).get(programme.path("honours")).then()
                .body("items.code", contains("H-2"));
        programme.as(Role.COMMANDER).queryParam("level", "CITY").get(programme.path("honours")).then().body("items", empty());
    }

    @Test
    void an_honour_to_come_and_one_of_a_stranger_are_refused() {
        var tomorrow = honour("H-1", null);
        tomorrow.put("awardedOn", "2099-01-01");
        programme.post("honours", tomorrow).statusCode(422).body("violations[0].field", equalTo("awardedOn"));
        programme.post("honours", honour("H-1", UUID.randomUUID())).statusCode(422)
                .body("code", equalTo("team.person-unknown"));
    }

    @Test
    void an_intake_is_a_number_and_nothing_else() {
        UUID id = programme.create("applicant-intakes", intake(5));
        programme.as(Role.MEMBER).get(programme.path("applicant-intakes", id)).then().statusCode(200).body("count", equalTo(5));
        programme.post("applicant-intakes", intake(-1)).statusCode(400).body("violations[0].field", equalTo("count"));
        programme.as(Role.MEMBER).body(intake(6)).post(programme.path("applicant-intakes")).then().statusCode(403);
    }

    @Test
    void the_database_takes_no_negative_count() {
        UUID id = programme.create("applicant-intakes", intake(5));
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class)
                        .update("update applicant_intake set head_count = -1 where id = ?", id))
                .cause().hasMessageContaining("ck_applicant_intake_head_count");
    }

    @Test
    void what_is_exported_comes_back_as_unchanged() {
        programme.create("honours", honour("H-2", team.person("张三")));
        programme.create("applicant-intakes", intake(5));
        for (String list : List.of("honours", "applicant-intakes")) {
            byte[] file = programme.as(Role.COMMANDER).queryParam("format", "csv").get(programme.path(list, "export"))
                    .then().statusCode(200).extract().asByteArray();
            programme.as(Role.COMMANDER).contentType(Sheets.CSV).body(file).post(programme.path(list, "import")).then()
                    .statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        }
    }
}
