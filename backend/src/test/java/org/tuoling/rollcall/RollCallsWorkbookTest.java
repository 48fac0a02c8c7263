package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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

@QuarkusTest
class RollCallsWorkbookTest {

    private static final Object[] HEADINGS = row("网格编号", "日期", "人员编号", "结果", "事先情况", "缘由");

    private RollCallScene scene;
    private Evening evening;

    @BeforeEach
    void gather() {
        scene = new RollCallScene();
        scene.people(3, scene.leaf);
        evening = Evening.at("2022-01-10", "09:00");
    }

    @AfterEach
    void goHome() {
        evening.close();
    }

    private ValidatableResponse load(Object[]... rows) {
        var table = new Object[rows.length + 1][];
        table[0] = HEADINGS;
        System.arraycopy(rows, 0, table, 1, rows.length);
        return scene.programme.as(Role.COMMANDER).contentType(Sheets.XLSX).body(Sheets.xlsx(table))
                .post(scene.programme.path("roll-calls", "import")).then();
    }

    private static Object[][] evening() {
        return new Object[][] {
            row("G-111", "2022-01-07", "R-00001", "在位", null, null),
            row("G-111", "2022-01-07", "R-00003", "免答", "请假", null),
            row("G-111", "2022-01-07", "R-00002", "已说明去向", null, "在县医院陪护")
        };
    }

    private void refused(String code, String heading, Object[]... rows) {
        load(rows).statusCode(422).body("violations[0].code", equalTo(code));
        assertThat(scene.calls()).as(heading).isZero();
    }

    @Test
    void an_evening_kept_on_paper_comes_in_closed_and_twice_changes_nothing() {
        load(evening()).statusCode(200).body("created", equalTo(1), "errors", empty());
        load(evening()).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        scene.programme.as(Role.AUDITOR).get(scene.programme.path("roll-calls")).then()
                .body("items.state", contains("CLOSED"))
                .body("items[0].heldOn", equalTo("2022-01-07"))
                .body("items[0].onPaper", equalTo(true))
                .body("items[0].opensAt", equalTo("2022-01-07T14:30:00Z"))
                .body("items[0].expected", equalTo(2))
                .body("items[0].present", equalTo(1))
                .body("items[0].accounted", equalTo(1))
                .body("items[0].excused", equalTo(1));
    }

    @Test
    void what_is_exported_can_be_brought_in_elsewhere_and_is_unchanged_here() {
        load(evening()).statusCode(200);
        byte[] file = scene.programme.as(Role.AUDITOR).queryParam("format", "xlsx")
                .get(scene.programme.path("roll-calls", "export")).then().statusCode(200).extract().asByteArray();
        scene.programme.as(Role.COMMANDER).contentType(Sheets.XLSX).body(file)
                .post(scene.programme.path("roll-calls", "import")).then()
                .statusCode(200)
                .body("unchanged", equalTo(1), "created", equalTo(0));
    }

    @Test
    void another_outcome_of_the_same_evening_is_refused() {
        load(evening()).statusCode(200);
        var other = evening();
        other[0] = row("G-111", "2022-01-07", "R-00001", "未应答", null, null);
        load(other).statusCode(422);
    }

    @Test
    void a_line_that_cannot_be_is_refused_at_its_cell() {
        refused("rollcall.not-over", "today", row("G-111", "2022-01-10", "R-00001", "在位", null, null));
        refused("rollcall.grid-not-leaf", "no leaf", row("G-11", "2022-01-07", "R-00001", "在位", null, null));
        refused("rollcall.person-not-called", "another grid", row("G-112", "2022-01-07", "R-00001", "在位", null, null));
        refused("rollcall.reason-missing", "no reason", row("G-111", "2022-01-07", "R-00001", "已说明去向", null, null));
        refused("rollcall.expectation-unfit", "why excused", row("G-111", "2022-01-07", "R-00001", "免答", null, null));
        refused("rollcall.still-pending", "pending", row("G-111", "2022-01-07", "R-00001", "待应答", null, null));
        refused(
                "rollcall.person-not-called",
                "twice",
                row("G-111", "2022-01-07", "R-00001", "在位", null, null),
                row("G-111", "2022-01-07", "R-00001", "在位", null, null));
    }

    @Test
    void only_those_who_keep_roll_calls_bring_them_in() {
        for (Role role : new Role[] {Role.GRID_LEADER, Role.MEMBER, Role.AUDITOR, Role.PROJECT_OFFICER}) {
            scene.programme.as(role).contentType(Sheets.XLSX).body(new byte[0])
                    .post(scene.programme.path("roll-calls", "import")).then().statusCode(403);
        }
    }
}
