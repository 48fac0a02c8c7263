package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class TwinningWorkbooksTest {

    private static final LocalDate START = LocalDate.parse(TwinnedProgramme.START);
    private static final Object[] PAIRS =
            row("编号", "层级", "支援方单位编号", "受援方单位编号", "上级结对编号", "开始日期", "拟结对");
    private static final Object[] AGREEMENTS = row("编号", "名称", "英文名称", "结对编号", "签订日期", "开始日期", "结束日期");
    private static final Object[] COLLABORATIONS = row("协议编号", "编号", "名称", "规划领域", "状态", "完成期限");

    private TwinnedProgramme twinned;
    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
        UUID supporting = twinned.unit("SUPPORTING", "SCHOOL", Map.of("code", "HZ-S", "nameZh", "湖州小学"));
        UUID recipient = twinned.unit("RECIPIENT", "SCHOOL", Map.of("code", "KP-S", "nameZh", "柯坪小学"));
        twinned.unit("SUPPORTING", "CLASS", Map.of("code", "HZ-S-1", "parentId", supporting));
        twinned.unit("RECIPIENT", "CLASS", Map.of("code", "KP-S-1", "parentId", recipient));
    }

    private static byte[] twoPairs() {
        return Sheets.xlsx(
                PAIRS,
                row("JD-01", "学校", "HZ-S", "KP-S", null, START, null),
                row("JD-01-1", "CLASS", "HZ-S-1", "KP-S-1", "JD-01", "2020-09-01", "是"));
    }

    private static byte[] oneAgreement() {
        return Sheets.xlsx(AGREEMENTS, row("XY-01", "两校协作协议", null, "JD-01", START, START, null));
    }

    @Test
    void rows_become_pairs_and_may_stand_under_pairs_of_earlier_rows() {
        load("pairs", twoPairs()).statusCode(200).body("created", equalTo(2), "errors", empty());
        programme.as(Role.AUDITOR).get(programme.path("pairs")).then()
                .body("items.code", contains("JD-01", "JD-01-1"), "items.state", contains("ACTIVE", "PROPOSED"))
                .body("items[1].parent.code", equalTo("JD-01"), "items[1].startsOn", equalTo("2020-09-01"));
    }

    @Test
    void files_loaded_twice_change_nothing() {
        for (int time = 0; time < 2; time++) {
            load("pairs", twoPairs()).statusCode(200).body("unchanged", equalTo(2 * time));
            load("agreements", oneAgreement()).statusCode(200).body("unchanged", equalTo(time));
        }
    }

    @Test
    void the_rules_of_pairs_hold_for_rows_and_one_wrong_row_stops_the_file() {
        byte[] file = Sheets.xlsx(
                PAIRS,
                row("JD-01", "学校", "HZ-S", "KP-S", null, START),
                row("JD-02", "学校", "HZ-S", "KP-S", null, START),
                row("JD-03", "学校", "KP-S", "HZ-S", null, START),
                row("JD-04", "医院", "HZ-S", "KP-S", null, START),
                row("JD-05", "班级", "HZ-S-1", "KP-S-1", null, START),
                row("JD-06", "班级", "HZ-S-1", "NOBODY", "NOTHING", START));
        load("pairs", file)
                .statusCode(422)
                .body("code", equalTo("workbook.rows-refused"))
                .body("violations.code", contains(
                        "twinning.pair-duplicate",
                        "twinning.unit-of-other-side",
                        "twinning.unit-unfit",
                        "twinning.parent-required",
                        "twinning.unit-unknown",
                        "twinning.parent-unknown"))
                .body("violations[1].field", equalTo("C4"), "violations[3].field", equalTo("E6"));
        programme.as(Role.AUDITOR).get(programme.path("pairs")).then().body("total", equalTo(0));
    }

    @Test
    void rows_become_agreements_and_collaboration_projects() {
        load("pairs", twoPairs()).statusCode(200);
        load("agreements", oneAgreement()).statusCode(200).body("created", equalTo(1));
        UUID fields = programme.create(
                "classifications",
                Map.of("code", "FIELD-2021", "nameZh", "五大领域", "kind", "FIELD", "validFrom", "2021-01-01"));
        programme.create(
                "classifications/" + fields + "/terms", Map.of("code", "EDU", "nameZh", "教育", "position", 1));
        byte[] file = Sheets.xlsx(
                COLLABORATIONS,
                row("XY-01", "XZ-01", "同上一堂课", "FIELD-2021:EDU", "实施中", LocalDate.of(2021, 12, 31)),
                row("XY-01", "XZ-02", "书信手拉手", null, "PLANNED", null));
        load("collaboration-projects", file).statusCode(200).body("created", equalTo(2));
        load("collaboration-projects", file).statusCode(200).body("unchanged", equalTo(2));
        programme.as(Role.AUDITOR).get(programme.path("collaboration-projects")).then()
                .body("items[0].fieldTerm.code", equalTo("EDU"), "items[0].state", equalTo("UNDER_WAY"))
                .body("items[0].fieldTerm.classification.code", equalTo("FIELD-2021"));
        byte[] wrong = Sheets.xlsx(
                COLLABORATIONS, row("XY-99", "XZ-03", "项目", "FIELD-2021:NONE", "实施中", null));
        load("collaboration-projects", wrong)
                .statusCode(422)
                .body("violations.field", contains("A2", "D2"))
                .body("violations.code", contains("twinning.agreement-unknown", "twinning.field-unknown"));
    }

    @Test
    void a_dry_run_changes_nothing() {
        programme.as(Role.PROJECT_OFFICER).contentType(Sheets.XLSX).queryParam("dryRun", true).body(twoPairs())
                .post(programme.path("pairs", "import")).then()
                .statusCode(200)
                .body("created", equalTo(2), "dryRun", equalTo(true));
        programme.as(Role.AUDITOR).get(programme.path("pairs")).then().body("total", equalTo(0));
    }

    @Test
    void an_export_holds_what_is_filtered_and_comes_back_unchanged() {
        load("pairs", twoPairs()).statusCode(200);
        load("agreements", oneAgreement()).statusCode(200);
        String csv = export("csv").queryParam("level", "SCHOOL").get(programme.path("pairs", "export"))
                .asString();
        assertThat(csv.lines().skip(1))
                .containsExactly("JD-01,School,HZ-S,湖州小学,KP-S,柯坪小学,,2020-04-01,no,Active,2020-04-01,,");
        for (String list : new String[] {"pairs", "agreements"}) {
            byte[] file = export("xlsx").get(programme.path(list, "export")).asByteArray();
            load(list, file).statusCode(200).body("created", equalTo(0), "errors", empty());
        }
    }

    @Test
    void a_partner_exports_what_the_own_unit_has_and_imports_nothing() {
        load("pairs", twoPairs()).statusCode(200);
        load("agreements", oneAgreement()).statusCode(200);
        var stranger = twinned.schools("JD-09");
        for (String list : new String[] {"pairs", "agreements", "collaboration-projects"}) {
            String csv = programme.asPartner(stranger.supportingId()).queryParam("format", "csv")
                    .get(programme.path(list, "export")).then()
                    .statusCode(200)
                    .extract().asString();
            assertThat(csv.lines().skip(1)).as(list).allMatch(line -> line.startsWith("JD-09,"));
            for (Role role : new Role[] {Role.PARTNER, Role.AUDITOR, Role.MEMBER}) {
                programme.as(role).contentType(Sheets.XLSX).body(twoPairs())
                        .post(programme.path(list, "import")).then().statusCode(403);
            }
            programme.as(Role.MEMBER).get(programme.path(list, "export")).then().statusCode(403);
            programme.as(Role.MEMBER).get(programme.path(list, "import-template")).then().statusCode(403);
        }
    }

    @Test
    void each_template_can_be_filled_in_and_sent_back() {
        for (String list : new String[] {"pairs", "agreements", "collaboration-projects"}) {
            byte[] template = programme.as(Role.PROJECT_OFFICER).get(programme.path(list, "import-template")).then()
                    .statusCode(200)
                    .header("Content-Disposition", startsWith("attachment; filename=\"" + list + ".xlsx\""))
                    .extract().asByteArray();
            load(list, template).statusCode(200).body("rows", equalTo(0));
        }
    }

    private RequestSpecification export(String format) {
        return programme.as(Role.AUDITOR).queryParam("format", format);
    }

    private ValidatableResponse load(String list, byte[] file) {
        return programme.as(Role.PROJECT_OFFICER).contentType(Sheets.XLSX).body(file)
                .post(programme.path(list, "import")).then();
    }
}
