package org.tuoling.village;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class VillageWorkbooksTest {

    private static final Object[] STATIONS = row("驻村编号", "人员编号", "村编号", "派驻编号", "开始日期", "计划结束日期");
    private static final Object[] KINDS = row("职责编号", "名称", "周期（月）", "每周期次数", "起始日期");
    private static final Object[] DUTIES = row("驻村编号", "职责编号", "周期开始", "周期内第几次", "完成日期", "完成情况");

    private TestProgramme programme;
    private Evening evening;

    @BeforeEach
    void open() {
        evening = Evening.at("2022-01-10", "10:00");
        programme = TestProgramme.open();
        new VillageScene(programme).deployed("张三");
    }

    @AfterEach
    void close() {
        evening.close();
    }

    private ValidatableResponse load(String list, boolean dryRun, Object[]... rows) {
        return load(list, dryRun, Sheets.xlsx(rows), Sheets.XLSX);
    }

    private ValidatableResponse load(String list, boolean dryRun, byte[] file, String type) {
        return programme.as(Role.COMMANDER).contentType(type).queryParam("dryRun", dryRun).body(file)
                .post(programme.path(list, "import")).then();
    }

    private void loadAll() {
        load("village-stations", false, STATIONS, row("VS-1", "P-1", "KP-VIL-01", null, "2021-10-15", null))
                .statusCode(200)
                .body("created", equalTo(1), "errors", empty());
        load("duty-kinds", false, KINDS, row("M", "每月一次现场办公", 1, 1, "2020-06-01")).statusCode(200).body("created", equalTo(1));
        load("duties", false, DUTIES, row("VS-1", "M", "2021-11-01", null, "2021-12-02", "补办"),
                        row("VS-1", "M", "2021-12-01", 1, "2021-12-20", null))
                .statusCode(200)
                .body("created", equalTo(2), "errors", empty());
    }

    @Test
    void stations_kinds_and_what_was_done_come_in_by_their_codes() {
        loadAll();
        programme.as(Role.AUDITOR).queryParam("sort", "dueOn").get(programme.path("duties")).then()
                .body("items.state", contains("DONE_LATE", "DONE", "DUE", "UPCOMING", "UPCOMING"))
                .body("items[0].note", equalTo("补办"), "items[0].bySelf", equalTo(false));
    }

    @Test
    void what_goes_out_comes_back_as_unchanged() {
        loadAll();
        for (String list : new String[] {"village-stations", "duty-kinds", "duties"}) {
            byte[] file = programme.as(Role.AUDITOR).get(programme.path(list, "export")).then().statusCode(200).extract().asByteArray();
            load(list, false, file, Sheets.XLSX).statusCode(200).body("created", equalTo(0), "errors", empty());
        }
        programme.as(Role.AUDITOR).queryParam("format", "csv").queryParam("state", "DONE_LATE")
                .get(programme.path("duties", "export")).then()
                .body(containsString("VS-1,张三,示例一村,M,每月一次现场办公,2021-11-01,1,2021-11-30,2021-12-02,补办,Done late"));
    }

    @Test
    void every_cell_that_is_wrong_is_named() {
        loadAll();
        load("village-stations", true, STATIONS,
                        row("VS-2", "P-9", "KP-VIL-01", null, "2021-10-15", null),
                        row("VS-3", "P-1", "KP-01", null, "2021-10-15", null),
                        row("VS-4", "P-1", "KP-VIL-02", null, "2019-10-15", null))
                .body("errors.code", contains("village.person-unknown", "village.village-unknown", "village.outside-deployment"));
        load("duty-kinds", true, KINDS, row("Z", "零", 0, 1, "2020-06-01"))
                .body("errors.cell", contains("C2"), "errors.code", contains("village.period-not-positive"));
        load("duties", true, DUTIES,
                        row("VS-1", "M", "2021-11-02", null, "2021-12-02", null),
                        row("VS-1", "M", "2022-01-01", null, "2022-01-11", null),
                        row("VS-1", "M", "2021-12-01", null, "2021-12-21", null))
                .body("errors.code", contains("village.duty-unknown", "village.done-in-future", "workbook.exists-differently"));
    }

    @Test
    void only_who_may_write_them_may_import_them() {
        for (Role role : new Role[] {Role.MEMBER, Role.AUDITOR, Role.GRID_LEADER}) {
            programme.as(role).contentType(Sheets.CSV).body("x").post(programme.path("duties", "import")).then().statusCode(403);
        }
    }
}
