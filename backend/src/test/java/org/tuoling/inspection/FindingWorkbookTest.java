package org.tuoling.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.inspection.rest.FindingWorkbook;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.Format;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.shared.workbook.RowError;
import org.tuoling.shared.workbook.WorkbookImport;
import org.tuoling.testing.Evening;

@QuarkusTest
class FindingWorkbookTest {

    private static final String HEADINGS = "编号,领域,来源,程度,问题,发现日期,整改责任人编号,整改期限,整改日期,整改情况,销号日期,复核情况,销号人编号\n";
    private static final String CLOSED =
            "F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,2021-06-01,已补齐,2021-06-10,无误,R-2\n";

    private final Evening day = Evening.at("2022-01-10", "11:00");
    @Inject
    WorkbookImport imports;

    @Inject
    FindingWorkbook workbook;

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

    /** As the start-up does, which nobody asks for. */
    private ImportOutcome takeOver(String rows) {
        byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        return imports.load(workbook, scene.programme.id(), file, Format.CSV, Locale.ENGLISH, false);
    }

    @Test
    void over_rest_a_file_neither_rectifies_nor_closes() {
        String open = "F-1,资金安全,审计,较重,附件不齐,2021-05-01,R-1,2021-06-30,";
        refusedAt("I2", CLOSED);
        refusedAt("J2", open + ",已补齐,,,\n");
        refusedAt("K2", open + ",,2021-06-10,,\n");
        refusedAt("L2", open + ",,,无误,\n");
        refusedAt("M2", open + ",,,,R-2\n");
        load(open + ",,,,\n").statusCode(200).body("created", equalTo(1));
        scene.programme.as(Role.AUDITOR).get(scene.programme.path("findings")).then().body("items.state", contains("OPEN"));
        scene.programme.asMember(scene.owner).get(scene.programme.path("my", "notices")).then()
                .body("items.kind", contains("FINDING_ASSIGNED"));
    }

    private void refusedAt(String cell, String row) {
        load(row).statusCode(422)
                .body("violations.code", contains("inspection.steps-not-imported"), "violations.field", contains(cell));
    }

    @Test
    void what_was_closed_on_paper_comes_in_closed_once() {
        assertThat(takeOver(CLOSED).created()).isEqualTo(1);
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
        assertThat(takeOver(row).errors()).extracting(RowError::code).contains(code);
    }
}
