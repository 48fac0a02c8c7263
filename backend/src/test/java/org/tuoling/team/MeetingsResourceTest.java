package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.team.Team.study;
import static org.tuoling.team.Team.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class MeetingsResourceTest {

    private TestProgramme programme;
    private Team team;
    private UUID zhang;
    private UUID li;
    private UUID branch;

    @BeforeEach
    void openTeam() {
        programme = TestProgramme.open();
        team = new Team(programme);
        zhang = team.person("张三");
        li = team.person("李四");
        branch = team.branch("KP");
        team.joined(branch, zhang, "SECRETARY");
        team.joined(branch, li, "MEMBER");
    }

    private UUID heldWithBranch(String code) {
        return programme.create("meetings", with(study(code), "expectedBranchId", branch));
    }

    private ValidatableResponse attendance(UUID meeting, String version, Object... entries) {
        return programme.as(Role.PROJECT_OFFICER).header("If-Match", version).body(Map.of("entries", List.of(entries)))
                .put(programme.path("meetings", meeting, "attendance")).then();
    }

    private static Map<String, Object> there(UUID person) {
        return Map.of("personId", person, "attendance", "PRESENT");
    }

    private static Map<String, Object> away(UUID person, String attendance, String reason) {
        return Map.of("personId", person, "attendance", attendance, "reason", reason);
    }

    private ValidatableResponse sheet(RequestSpecification reader, UUID meeting) {
        return reader.queryParam("meetingId", meeting).get(programme.path("meeting-attendances")).then().statusCode(200);
    }

    private ValidatableResponse cancel(UUID meeting) {
        return programme.as(Role.COMMANDER).body(Map.of("reason", "与下乡冲突"))
                .post(programme.path("meetings", meeting, "cancellation")).then();
    }

    private List<UUID> inTraining() {
        return TestProgramme.bean(Sql.class).list(
                "select person_id from training_span where programme_id = ?", row -> row.id("person_id"), programme.id());
    }

    @Test
    void a_whole_branch_and_a_whole_grid_are_taken_over_as_a_list() {
        UUID wang = team.person("王五");
        UUID grid = team.grid(zhang, wang, li);
        UUID meeting = programme.create(
                "meetings",
                with(with(with(study("M-1"), "expectedBranchId", branch), "expectedGridId", grid), "expectedPersonIds", List.of(li)));
        sheet(programme.as(Role.COMMANDER), meeting)
                .body("items.person.nameZh", containsInAnyOrder("张三", "李四", "王五"), "items.attendance", hasItem(nullValue()));
        assertThat(inTraining()).containsExactlyInAnyOrder(zhang, li, wang);
    }

    @Test
    void who_was_there_is_recorded_in_one_go() {
        UUID meeting = heldWithBranch("M-1");
        attendance(meeting, "\"0\"", there(zhang), away(li, "EXCUSED", "探亲")).statusCode(200)
                .body("expected", equalTo(2), "present", equalTo(1), "excused", equalTo(1), "absent", equalTo(0));
        attendance(meeting, "\"0\"", there(li)).statusCode(412);
        attendance(meeting, "\"1\"", there(li)).statusCode(200).body("present", equalTo(2));
    }

    @Test
    void a_sheet_that_is_wrong_changes_nothing() {
        UUID meeting = heldWithBranch("M-1");
        attendance(meeting, "\"0\"", there(zhang), Map.of("personId", li, "attendance", "ABSENT")).statusCode(422)
                .body("violations[0].field", equalTo("entries[1].reason"), "code", equalTo("team.reason-missing"));
        attendance(meeting, "\"0\"", away(zhang, "PRESENT", "在")).statusCode(422)
                .body("code", equalTo("team.reason-needless"));
        attendance(meeting, "\"0\"", there(team.person("外人"))).statusCode(422).body("code", equalTo("team.not-expected"));
        attendance(meeting, "\"0\"", there(zhang), there(zhang)).statusCode(422);
        sheet(programme.as(Role.COMMANDER), meeting).body("items.attendance", contains(nullValue(), nullValue()));
    }

    @Test
    void nobody_was_at_a_meeting_that_has_not_begun() {
        try (var evening = Evening.at("2021-03-12", "19:59")) {
            UUID meeting = heldWithBranch("M-1");
            attendance(meeting, "\"0\"", there(zhang)).statusCode(422).body("code", equalTo("team.not-yet-held"));
            evening.pass(Duration.ofMinutes(1));
            attendance(meeting, "\"0\"", there(zhang)).statusCode(200).body("state", equalTo("HELD"));
        }
    }

    @Test
    void an_end_before_the_start_and_an_endless_training_are_refused() {
        programme.post("meetings", with(study("M-1"), "endsAt", "2021-03-12T12:00:00Z")).statusCode(422)
                .body("violations[0].field", equalTo("endsAt"), "code", equalTo("team.times-out-of-order"));
        programme.post("meetings", with(study("M-1"), "endsAt", "2021-05-12T12:00:00Z")).statusCode(422)
                .body("code", equalTo("team.meeting-too-long"));
        programme.post("meetings", with(study("M-1"), "expectedGridId", UUID.randomUUID())).statusCode(422)
                .body("code", equalTo("team.grid-unknown"));
        programme.post("meetings", with(study("M-1"), "expectedPersonIds", List.of(UUID.randomUUID()))).statusCode(422)
                .body("code", equalTo("team.person-unknown"));
        programme.as(Role.AUDITOR).get(programme.path("meetings")).then().body("items", empty());
    }

    @Test
    void what_is_called_off_stays_on_record_and_expects_nobody() {
        UUID meeting = heldWithBranch("M-1");
        cancel(meeting).statusCode(200).body("state", equalTo("CANCELLED"), "cancelReason", equalTo("与下乡冲突"));
        assertThat(inTraining()).isEmpty();
        cancel(meeting).statusCode(409).body("code", equalTo("team.cancelled"));
        attendance(meeting, "\"1\"", there(zhang)).statusCode(409).body("code", equalTo("team.cancelled"));
    }

    @Test
    void a_meeting_with_attendance_is_neither_cancelled_nor_removed() {
        UUID meeting = heldWithBranch("M-1");
        attendance(meeting, "\"0\"", there(zhang)).statusCode(200);
        cancel(meeting).statusCode(409).body("code", equalTo("team.attendance-recorded"));
        programme.as(Role.COMMANDER).header("If-Match", "\"1\"").delete(programme.path("meetings", meeting)).then()
                .statusCode(409);
        programme.as(Role.COMMANDER).delete(programme.path("meetings", meeting, "expected", zhang)).then().statusCode(409);
        programme.as(Role.COMMANDER).delete(programme.path("meetings", meeting, "expected", li)).then().statusCode(204);
        assertThat(inTraining()).containsExactly(zhang);
    }

    @Test
    void a_meeting_entered_by_mistake_is_removed_with_those_expected() {
        UUID meeting = heldWithBranch("M-1");
        programme.as(Role.COMMANDER).header("If-Match", "\"0\"").delete(programme.path("meetings", meeting)).then()
                .statusCode(204);
        assertThat(inTraining()).isEmpty();
    }

    @Test
    void everybody_sees_how_many_were_there_but_only_those_within_reach_who() {
        UUID meeting = heldWithBranch("M-1");
        UUID wang = team.person("王五");
        team.grid(wang, zhang);
        attendance(meeting, "\"0\"", there(zhang), away(li, "ABSENT", "不明")).statusCode(200);
        programme.asMember(li).get(programme.path("meetings", meeting)).then().statusCode(200).body("present", equalTo(1));
        sheet(programme.asMember(li), meeting).body("items.person.nameZh", contains("李四"));
        sheet(programme.as(Role.GRID_LEADER, wang), meeting).body("items.person.nameZh", contains("张三"));
        sheet(programme.as(Role.AUDITOR), meeting).body("items.person.nameZh", containsInAnyOrder("张三", "李四"));
        programme.asMember(li).queryParam("format", "csv").get(programme.path("meeting-attendances", "export")).then()
                .statusCode(200).body(not(containsString("张三")));
        programme.asMember(li).header("If-Match", "\"1\"").body(Map.of("entries", List.of(there(li))))
                .put(programme.path("meetings", meeting, "attendance")).then().statusCode(403);
    }

    @Test
    void the_history_tells_neither_who_was_away_nor_why() {
        UUID meeting = heldWithBranch("M-1");
        attendance(meeting, "\"0\"", there(zhang), away(li, "ABSENT", "身体不适")).statusCode(200);
        programme.as(Role.FINANCE_OFFICER).queryParam("recordType", "meeting-attendance").get(programme.path("history"))
                .then().statusCode(200)
                .body("total", equalTo(2))
                .body(not(containsString("身体不适")), not(containsString("李四")));
        programme.as(Role.FINANCE_OFFICER).queryParam("recordType", "branch-membership").get(programme.path("history"))
                .then().statusCode(200).body("total", equalTo(2)).body(not(containsString("李四")));
    }

    @Test
    void meetings_are_narrowed_by_kind_branch_days_and_to_ones_own() {
        heldWithBranch("M-1");
        programme.create("meetings", with(with(with(with(study("M-2"), "kind", "BRANCH_MEETING"), "branchId", branch),
                "startsAt", "2021-04-01T12:00:00Z"), "endsAt", "2021-04-01T13:00:00Z"));
        for (var narrowed : Map.of("kind", "STUDY", "to", "2021-03-12", "mine", "true").entrySet()) {
            programme.asMember(li).queryParam(narrowed.getKey(), narrowed.getValue()).get(programme.path("meetings")).then()
                    .body("items.code", contains("M-1"));
        }
        for (var narrowed : Map.of("branchId", branch, "from", "2021-03-13", "q", "M-2").entrySet()) {
            programme.asMember(li).queryParam(narrowed.getKey(), narrowed.getValue()).get(programme.path("meetings")).then()
                    .body("items.code", contains("M-2"));
        }
    }

    @Test
    void meetings_stand_in_the_calendar_of_those_expected() {
        heldWithBranch("M-1");
        var meetings = TestProgramme.bean(MeetingDates.class);
        var day = LocalDate.of(2021, 3, 12);
        var own = new Reach(Reach.Extent.SELF, programme.id(), li);
        assertThat(meetings.between(own, day, day)).singleElement()
                .satisfies(entry -> assertThat(entry.startsAt()).hasToString("2021-03-12T20:00+08:00"));
        assertThat(meetings.between(new Reach(Reach.Extent.SELF, programme.id(), team.person("外人")), day, day)).isEmpty();
        assertThat(meetings.between(Reach.everybody(programme.id(), li), day, day)).hasSize(1);
        assertThat(meetings.between(Reach.everybody(programme.id(), li), day.plusDays(1), day.plusDays(2))).isEmpty();
    }

    @Test
    void what_is_exported_comes_back_as_unchanged() {
        UUID meeting = heldWithBranch("M-1");
        attendance(meeting, "\"0\"", there(zhang)).statusCode(200);
        for (var list : Map.of("meetings", 1, "meeting-attendances", 2).entrySet()) {
            byte[] file = programme.as(Role.COMMANDER).queryParam("format", "csv").get(programme.path(list.getKey(), "export"))
                    .then().statusCode(200).extract().asByteArray();
            programme.as(Role.COMMANDER).contentType(Sheets.CSV).body(file).post(programme.path(list.getKey(), "import"))
                    .then().statusCode(200).body("created", equalTo(0), "unchanged", equalTo(list.getValue()));
        }
    }
}
