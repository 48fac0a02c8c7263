package org.tuoling.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class CareEntriesResourceTest {

    private static final String FINDING = "血压偏高，建议复查";

    private TestProgramme programme;
    private UUID leader;
    private UUID teacher;
    private UUID doctor;
    private UUID check;

    @BeforeEach
    void gatherTeam() {
        programme = TestProgramme.open();
        var team = new Team(programme);
        leader = team.member("示例甲");
        teacher = team.member("示例乙");
        doctor = team.member("示例丙");
        team.led(leader, teacher, doctor);
        check = recorded(entry(teacher, "HEALTH_CHECK", "2021-10-18"));
        recorded(entry(doctor, "FAMILY_VISIT", "2021-11-02"));
    }

    private static Map<String, Object> entry(UUID person, String kind, String day) {
        return new HashMap<>(
                Map.of("personId", person, "kind", kind, "doneOn", day, "doneBy", "柯坪县人民医院", "note", FINDING));
    }

    private ValidatableResponse record(Map<String, Object> entry) {
        return programme.as(Role.COMMANDER).body(entry).post(programme.path("care-entries")).then();
    }

    private UUID recorded(Map<String, Object> entry) {
        return UUID.fromString(record(entry).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse looksAt(UUID person) {
        return programme.asMember(person).get(programme.path("people", person, "disclosures")).then().statusCode(200);
    }

    @Test
    void who_keeps_the_log_sees_all_of_it() {
        programme.as(Role.COMMANDER).get(programme.path("care-entries")).then()
                .statusCode(200)
                .body("items.person.id", contains(doctor.toString(), teacher.toString()))
                .body("items[1].note", equalTo(FINDING), "items[1].doneBy", equalTo("柯坪县人民医院"));
        programme.as(Role.COMMANDER).queryParam("kind", "HEALTH_CHECK").get(programme.path("care-entries")).then()
                .body("items", hasSize(1));
        programme.as(Role.COMMANDER).queryParam("to", "2021-10-31").get(programme.path("care-entries")).then()
                .body("items.id", contains(check.toString()));
    }

    @Test
    void reading_what_is_written_about_somebody_else_is_told_to_him() {
        looksAt(teacher).body("items", empty());
        programme.as(Role.COMMANDER).get(programme.path("care-entries")).then().statusCode(200);
        programme.as(Role.COMMANDER).get(programme.path("care-entries", check)).then().statusCode(200);
        looksAt(teacher)
                .body("items.occasion", contains("CARE_LOG", "CARE_LOG"))
                .body("items[0].reason", nullValue(), "items[0].fields", empty());
        looksAt(doctor).body("items.occasion", contains("CARE_LOG"));
        looksAt(leader).body("items", empty());
    }

    @Test
    void an_export_is_a_reading_too() {
        programme.as(Role.COMMANDER).queryParam("format", "csv").get(programme.path("care-entries", "export")).then()
                .statusCode(200)
                .body(containsString(FINDING));
        looksAt(teacher).body("items", hasSize(1));
        looksAt(doctor).body("items", hasSize(1));
    }

    @Test
    void reading_ones_own_entries_leaves_no_record() {
        programme.asMember(teacher).get(programme.path("care-entries")).then().body("items.id", contains(check.toString()));
        programme.asMember(teacher).get(programme.path("care-entries", check)).then().statusCode(200);
        looksAt(teacher).body("items", empty());
    }

    @Test
    void however_many_people_are_on_a_page_one_statement_notes_the_reading() {
        Runnable list = () -> programme.as(Role.COMMANDER).get(programme.path("care-entries")).then().statusCode(200);
        list.run();
        long two = Statements.during(list);
        for (int month = 1; month <= 9; month++) {
            recorded(entry(leader, "TALK", "2021-0" + month + "-15"));
        }
        assertThat(Statements.during(list)).isEqualTo(two);
    }

    @Test
    void a_leader_does_not_read_the_health_of_the_people_he_leads() {
        programme.as(Role.GRID_LEADER, leader).get(programme.path("care-entries")).then()
                .statusCode(200)
                .body("items", empty());
        programme.as(Role.GRID_LEADER, leader).get(programme.path("care-entries", check)).then().statusCode(404);
        programme.as(Role.GRID_LEADER, leader).queryParam("format", "csv").get(programme.path("care-entries", "export"))
                .then().statusCode(200).body(not(containsString(FINDING)));
        looksAt(teacher).body("items", empty());
    }

    @Test
    void a_member_reads_his_own_only() {
        programme.asMember(doctor).get(programme.path("care-entries", check)).then().statusCode(404);
        programme.asMember(doctor).queryParam("personId", teacher).get(programme.path("care-entries")).then()
                .body("items", empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "PROJECT_OFFICER", "FINANCE_OFFICER", "AUDITOR"})
    void whatever_a_person_keeps_he_reads_his_own_and_no_others(Role role) {
        programme.as(role, teacher).get(programme.path("care-entries")).then().statusCode(200)
                .body("items.id", contains(check.toString()));
        programme.as(role, teacher).get(programme.path("care-entries", check)).then().statusCode(200);
        programme.as(role, doctor).get(programme.path("care-entries", check)).then().statusCode(404);
        programme.as(role).get(programme.path("care-entries")).then().statusCode(200).body("items", empty());
        programme.as(role).get(programme.path("care-entries", check)).then().statusCode(404);
        programme.as(role, doctor).queryParam("format", "csv").queryParam("kind", "HEALTH_CHECK")
                .get(programme.path("care-entries", "export")).then().statusCode(200).body(not(containsString(FINDING)));
        looksAt(teacher).body("items", empty());
    }

    @Test
    void nobody_else_comes_near_the_log() {
        programme.as(Role.PARTNER).get(programme.path("care-entries")).then().statusCode(403);
        for (Role role : List.of(Role.GRID_LEADER, Role.MEMBER, Role.ADMINISTRATOR, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR)) {
            programme.as(role).body(entry(teacher, "TALK", "2021-12-01")).post(programme.path("care-entries")).then()
                    .statusCode(403);
        }
    }

    @Test
    void the_change_history_does_not_say_what_the_log_says() {
        for (Role role : List.of(Role.AUDITOR, Role.PROJECT_OFFICER, Role.ADMINISTRATOR)) {
            programme.as(role).queryParam("recordType", "care-entry").get(programme.path("history")).then()
                    .body("items", hasSize(2))
                    .body(not(containsString(FINDING)), not(containsString("HEALTH_CHECK")))
                    .body(not(containsString(teacher.toString())));
        }
    }

    @Test
    void what_cannot_be_is_refused_beside_its_field() {
        record(entry(teacher, "HEALTH_CHECK", "2021-10-18")).statusCode(409).body("code", equalTo("care.entry-taken"));
        record(entry(teacher, "TALK", "2099-01-01")).statusCode(422)
                .body("violations[0].field", equalTo("doneOn"), "violations[0].code", equalTo("care.done-in-future"));
        record(entry(UUID.randomUUID(), "TALK", "2021-10-18")).statusCode(422)
                .body("violations[0].code", equalTo("personnel.person-unknown"));
        var blank = entry(teacher, "TALK", "2021-10-19");
        blank.put("note", "");
        record(blank).statusCode(400);
    }

    @Test
    void an_entry_stays_with_the_person_it_is_about() {
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(entry(doctor, "HEALTH_CHECK", "2021-10-18"))
                .put(programme.path("care-entries", check)).then()
                .statusCode(422)
                .body("violations[0].code", equalTo("care.person-fixed"));
    }

    @Test
    void an_entry_is_revised_by_its_version_and_removed() {
        var revised = entry(teacher, "HEALTH_CHECK", "2021-10-19");
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(revised).put(programme.path("care-entries", check))
                .then().statusCode(200).body("doneOn", equalTo("2021-10-19"), "version", equalTo(1));
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").body(revised).put(programme.path("care-entries", check))
                .then().statusCode(412);
        programme.as(Role.COMMANDER).header("If-Match", "\"1\"").delete(programme.path("care-entries", check)).then()
                .statusCode(204);
        programme.as(Role.COMMANDER).get(programme.path("care-entries", check)).then().statusCode(404);
    }
}
