package org.tuoling.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.testing.Evening;

@QuarkusTest
class FindingWorkbookTest {

    private static final String HEADINGS = "编号,领域,来源,程度,问题,发现日期,整改责任人编号,整改期限,整改日期,整改情况,销号日期,复核情况,销号人编号\n";
    private static final String CLOSED =
            "F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,2021-06-01,已补齐,2021-06-10,无误,R-2\n";

    private final Evening day = Evening.at("2022-01-10", "11:00");
    private FindingScene scene;

    @BeforeEach
    void open() {
        scene = new FindingScene();
    }

    @AfterEach
    void close() {
        day.close();
    }

    private ValidatableResponse load(String rows) {
        return scene.programme.as(Role.COMMANDER).contentType(MediaTypes.CSV)
                .body((HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .post(scene.programme.path("findings", "import")).then();
    }

    @Test
    void what_was_closed_on_paper_comes_in_closed_once() {
        load(CLOSED).statusCode(200).body("created", equalTo(1), "errors", empty());
        load(CLOSED).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1), "errors", empty());
        scene.programme.as(Role.AUDITOR).get(scene.programme.path("findings")).then()
                .body("items.state", contains("CLOSED"), "items[0].closedBy.code", equalTo("R-2"));
        scene.programme.as(Role.AUDITOR).queryParam("format", "csv").header("Accept-Language", "zh-CN")
                .get(scene.programme.path("findings", "export")).then().statusCode(200)
                .body(containsString("已补齐"), containsString("无误"));
    }

    @Test
    void paper_is_judged_by_the_same_rules() {
        refused("F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,2021-06-01,已补齐,2021-06-10,无误,R-1\n", "inspection.same-hand");
        refused("F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,2021-06-01,已补齐,2021-05-10,无误,R-2\n", "inspection.step-out-of-order");
        refused("F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,2021-06-01,,,,\n", "inspection.note-missing");
        refused("F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,,,2021-06-10,无误,R-2\n", "inspection.not-rectified");
        refused("F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,2021-06-01,已补齐,2021-06-10,无误,\n", "inspection.closer-missing");
        refused("F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-404,2021-06-30,,,,,\n", "inspection.owner-unknown");
    }

    private void refused(String row, String code) {
        load(row).statusCode(422).body("violations[0].code", equalTo(code));
    }
}
