package org.tuoling.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Sheets;

@QuarkusTest
class AbsenceWorkbooksTest {

    private static final Object[] LEAVES =
            row("人员编号", "假别代码", "开始时间", "结束时间", "事由", "批准时间", "离岗时间", "销假时间");

    private Evening evening;
    private Team team;

    @BeforeEach
    void openTeam() {
        evening = Evening.at("2022-01-10", "10:00");
        team = new Team();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    @Test
    void leaves_come_in_as_far_as_they_have_come_and_twice_changes_nothing() {
        byte[] file = Sheets.xlsx(
                LEAVES,
                row("P-5", "HOME", "2021-05-01 08:00", "2021-05-05 22:00", "探亲", "2021-04-28 10:00", null, "2021-05-05 19:00"),
                row("P-5", "CASUAL", "2022-01-09 08:00", "2022-01-12 22:00", "家事", "2022-01-08 10:00", "2022-01-09 08:30", null),
                row("P-3", "CASUAL", "2022-01-15 08:00", "2022-01-15 22:00", "家事", null, null, null));
        load("leaves", file).statusCode(200).body("created", equalTo(3));
        load("leaves", file).statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(3));
        team.programme.as(Role.ADMINISTRATOR)
                .get(team.programme.path("leaves") + "?sort=startsAt")
                .then()
                .body("items.state", contains("RETURNED", "DEPARTED", "REQUESTED"));
    }

    @Test
    void what_is_wrong_is_told_by_row_and_column() {
        byte[] file = Sheets.xlsx(
                LEAVES,
                row("P-5", "HOME", "昨天", "2021-05-05 22:00", "探亲", null, null, null),
                row("P-9", "HOME", "2021-05-01 08:00", "2021-05-05 22:00", "探亲", null, null, null),
                row("P-5", "HOME", "2021-06-01 08:00", "2021-05-05 22:00", "探亲", "2021-05-01 08:00", null, null));
        load("leaves", file)
                .statusCode(422)
                .body("violations.message", hasItem(containsString("不是有效的时间")))
                .body("violations.message", hasItem(containsString("人员不存在")))
                .body("violations.message", hasItem(containsString("结束时间须晚于开始时间")));
    }

    @Test
    void an_export_comes_back_unchanged() {
        team.approved(team.member, "2022-01-12", "2022-01-14");
        team.programme.as(Role.ADMINISTRATOR)
                .body(companions())
                .post(team.programme.path("outings"))
                .then()
                .statusCode(201);
        for (String list : List.of("leaves", "outings", "leave-kinds", "leave-approval-rules")) {
            for (String format : List.of("xlsx", "csv")) {
                byte[] file = team.programme.as(Role.ADMINISTRATOR)
                        .accept("*/*")
                        .get(team.programme.path(list, "export") + "?format=" + format)
                        .asByteArray();
                load(list, file, format.equals("csv") ? Sheets.CSV : Sheets.XLSX)
                        .statusCode(200)
                        .body("created", equalTo(0));
            }
        }
    }

    private Map<String, Object> companions() {
        var outing = team.outing("2022-01-11T11:00", "2022-01-11T20:00");
        outing.put("personId", team.member);
        outing.put("companionIds", List.of(team.deputy, team.leader));
        return outing;
    }

    @Test
    void a_rule_takes_a_row_for_each_approver() {
        byte[] file = Sheets.xlsx(
                row("规则代码", "天数上限", "审批人", "级别", "生效日期", "失效日期"),
                row("OLD", 5, "基层网格长", null, "2018-01-01", "2018-12-31"),
                row("OLD", 5, "上级网格长", 2, "2018-01-01", "2018-12-31"),
                row("OLD", 5, "指挥长", null, "2018-01-01", "2018-12-31"));
        load("leave-approval-rules", file).statusCode(200).body("created", equalTo(1));
        team.programme.as(Role.ADMINISTRATOR)
                .get(team.programme.path("leave-approval-rules") + "?q=OLD")
                .then()
                .body("items[0].approvers.authority", contains("LEAF_LEADER", "LEVEL_LEADER", "COMMANDER"));
    }

    @Test
    void rules_that_contradict_each_other_or_make_no_sense_are_refused() {
        Map<String, Object> rule = Map.of("code", "X", "maxDays", 3, "validFrom", "2021-01-01",
                "approvers", List.of(Team.approver("LEAF_LEADER", null)));
        team.programme.post("leave-approval-rules", rule).statusCode(409).body("code", equalTo("absence.rule-overlap"));
        rule = Map.of("code", "X", "maxDays", 7, "validFrom", "2021-01-01",
                "approvers", List.of(Team.approver("LEAF_LEADER", 2)));
        team.programme.post("leave-approval-rules", rule)
                .statusCode(422)
                .body("violations[0].field", equalTo("approvers[0].level"));
        rule = Map.of("code", "X", "maxDays", 7, "validFrom", "2021-01-01", "approvers", List.of());
        team.programme.post("leave-approval-rules", rule).statusCode(400);
        rule = Map.of("code", "X", "maxDays", 7, "validFrom", "2021-01-01",
                "approvers", List.of(Team.approver("COMMANDER", null), Team.approver("COMMANDER", null)));
        team.programme.post("leave-approval-rules", rule).statusCode(422).body("code", equalTo("absence.approver-twice"));
    }

    @Test
    void a_kind_that_leave_was_asked_for_stays() {
        team.asked(team.member, "2022-01-12", "2022-01-12");
        remove("leave-kinds", team.casual).statusCode(409).body("code", equalTo("request.in-use"));
        remove("leave-kinds", team.home).statusCode(204);
        team.programme.post("leave-kinds", Map.of("code", "CASUAL", "nameZh", "事假")).statusCode(409);
        team.programme.post("leave-kinds", Map.of("code", "NEW", "nameZh", "事假", "annualDays", 0)).statusCode(400);
    }

    private ValidatableResponse remove(String list, UUID id) {
        return team.programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(team.programme.path(list, id)).then();
    }

    private ValidatableResponse load(String list, byte[] file) {
        return load(list, file, Sheets.XLSX);
    }

    private ValidatableResponse load(String list, byte[] file, String type) {
        return team.programme.as(Role.ADMINISTRATOR, "zh-CN")
                .contentType(type)
                .body(file)
                .post(team.programme.path(list, "import"))
                .then();
    }
}
