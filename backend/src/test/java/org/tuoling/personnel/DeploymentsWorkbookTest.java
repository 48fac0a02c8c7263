package org.tuoling.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.tuoling.personnel.Roster.with;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DeploymentsWorkbookTest {

    private static final Object[] HEADINGS =
            row("派驻编号", "人员编号", "派出单位编号", "接收单位编号", "职务", "期", "派驻方式", "开始日期", "计划结束日期");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);

    private TestProgramme programme;
    private Roster roster;
    private UUID zhang;

    @BeforeEach
    void openRoster() {
        programme = TestProgramme.open();
        roster = new Roster(programme);
        zhang = roster.registered("张三");
        roster.registered("李四");
    }

    private ValidatableResponse load(boolean dryRun, Object[]... rows) {
        var table = new Object[rows.length + 1][];
        table[0] = HEADINGS;
        System.arraycopy(rows, 0, table, 1, rows.length);
        return load(Sheets.xlsx(table), Sheets.XLSX, dryRun);
    }

    private ValidatableResponse load(byte[] file, String type, boolean dryRun) {
        return programme.as(Role.COMMANDER).contentType(type).queryParam("dryRun", dryRun).body(file)
                .post(programme.path("deployments", "import")).then();
    }

    private int kept() {
        return programme.as(Role.AUDITOR).get(programme.path("deployments")).then().extract().path("total");
    }

    private static Object[] zhangs() {
        return row("D-1", "P-1", "HZ-01", "KP-01", "教师", "第一期", "全期", START, END);
    }

    private static Object[] lis() {
        return row("D-2", "P-2", "HZ-01", "KP-02", "医生", null, "Rotation", "2020-03-01", null);
    }

    @Test
    void rows_become_deployments_of_people_and_units_named_by_their_codes() {
        load(false, zhangs(), lis()).statusCode(200).body("created", equalTo(2), "errors", empty());
        programme.as(Role.AUDITOR).get(programme.path("deployments")).then()
                .body("items.person.nameZh", contains("张三", "李四"), "items.hostUnit.code", contains("KP-01", "KP-02"))
                .body("items.kind", contains("FULL_TERM", "ROTATION"));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        load(true, zhangs(), lis()).statusCode(200).body("created", equalTo(2), "dryRun", equalTo(true));
        assertThat(kept()).isZero();
    }

    @Test
    void a_file_loaded_twice_changes_nothing() {
        load(false, zhangs(), lis()).statusCode(200);
        load(false, zhangs(), lis()).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(2));
    }

    @Test
    void every_wrong_cell_is_named_and_one_of_them_stops_the_whole_file() {
        Object[][] rows = {
            zhangs(),
            row("D-3", "P-99", "HZ-99", "KP-99", "教师", null, "全期", START, END),
            row("D-4", "P-2", "KP-01", "KP-02", "教师", null, "全期", START, END),
            row("D-5", "P-2", "HZ-01", "HZ-01", "教师", null, "全期", START, END),
            row("D-6", "P-2", "HZ-01", "KP-01", "教师", null, "全期", END, START),
            row("D-7", "P-1", "HZ-01", "KP-01", "教师", null, "轮换", END, null)
        };
        load(true, rows).statusCode(200)
                .body("errors.cell", contains("B3", "C3", "D3", "C4", "D5", "I6", "H7"),
                        "errors.code", contains("personnel.person-unknown", "personnel.home-unit-unknown",
                                "personnel.host-unit-unknown", "personnel.home-unit-not-supporting",
                                "personnel.host-unit-not-recipient", "request.dates-out-of-order",
                                "personnel.deployment-overlap"));
        load(false, rows).statusCode(422).body("code", equalTo("workbook.rows-refused"));
        assertThat(kept()).isZero();
    }

    @Test
    void people_and_units_of_another_programme_are_unknown() {
        var other = TestProgramme.open();
        new Roster(other).registered("王五");
        other.as(Role.COMMANDER).contentType(Sheets.XLSX).queryParam("dryRun", true)
                .body(Sheets.xlsx(HEADINGS, lis()))
                .post(other.path("deployments", "import")).then()
                .body("errors.code", contains("personnel.person-unknown"));
    }

    @Test
    void an_export_holds_what_is_filtered_and_comes_back_as_unchanged() {
        load(false, zhangs(), lis()).statusCode(200);
        UUID first = programme.as(Role.AUDITOR).get(programme.path("deployments")).then().extract().jsonPath().getUUID("items[0].id");
        programme.as(Role.COMMANDER).body(Map.of("endedOn", "2021-06-30", "reason", "返回"))
                .post(programme.path("deployments", first, "end")).then().statusCode(200);
        String csv = programme.as(Role.AUDITOR).queryParam("format", "csv").queryParam("hostUnitId", roster.countySchool)
                .get(programme.path("deployments", "export")).then().extract().asString();
        assertThat(csv).isEqualTo("\ufeffCode,Code of the person,Name,Code of the home unit,Home unit,Code of the host unit,Host unit,"
                + "Post,Cohort,Kind,Starts on,Planned end,Ended on,Reason for the end,State\r\n"
                + "D-1,P-1,张三,HZ-01,湖州市教育局,KP-01,柯坪县中学,教师,第一期,Full term,2020-01-01,2021-12-31,2021-06-30,返回,Ended\r\n");
        byte[] xlsx = programme.as(Role.AUDITOR).get(programme.path("deployments", "export")).then().extract().asByteArray();
        load(xlsx, Sheets.XLSX, false).statusCode(200).body("unchanged", equalTo(2), "created", equalTo(0));
    }

    @Test
    void a_member_exports_his_own_deployments_only() {
        load(false, zhangs(), lis()).statusCode(200);
        programme.asMember(zhang).queryParam("format", "csv").get(programme.path("deployments", "export")).then()
                .body(containsString("D-1"), not(containsString("D-2")));
    }

    @Test
    void what_differs_from_what_is_kept_is_sent_to_the_editor() {
        programme.create("deployments", with(roster.deployment("D-1", zhang), "cohort", "第一期"));
        load(true, row("D-1", "P-1", "HZ-01", "KP-02", "教师", "第一期", "全期", START, null))
                .body("errors[0].code", equalTo("workbook.exists-differently"))
                .body("errors[0].message", containsString("Code of the host unit, Planned end"));
    }

    @Test
    void only_who_may_write_deployments_may_import_them() {
        for (Role role : new Role[] {Role.MEMBER, Role.AUDITOR, Role.PROJECT_OFFICER, Role.GRID_LEADER}) {
            programme.as(role).contentType(Sheets.CSV).body("x").post(programme.path("deployments", "import")).then()
                    .statusCode(403);
        }
    }
}
