package org.tuoling.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class OrganisationsWorkbookTest {

    private static final Object[] HEADINGS =
            row("Code", "Chinese name", "Kind", "Side", "Code of the place", "Code of the organisation above", "Unified social credit code");

    private TestProgramme programme;

    @BeforeEach
    void openProgrammeWithPlaces() {
        programme = TestProgramme.open();
        place("GBT2260", "652929", "RECIPIENT");
        place("NBS12", "659002101000", "RECIPIENT");
        place("GBT2260", "330500", "SUPPORTING");
    }

    private void place(String system, String code, String side) {
        programme.create("places", Map.of("codeSystem", system, "code", code, "nameZh", code, "side", side, "recipientOfAid", false));
    }

    private ValidatableResponse load(Object[]... rows) {
        return programme.as(Role.PROJECT_OFFICER)
                .contentType(Sheets.XLSX)
                .body(Sheets.xlsx(rows))
                .post(programme.path("organisations", "import"))
                .then();
    }

    @Test
    void places_are_named_by_the_codes_of_either_system_and_units_by_earlier_rows() {
        Object[][] rows = {
            HEADINGS,
            row("KP-EDU", "柯坪县教育局", "机关", "受援方", 652929, null, null),
            row("KP-S1", "柯坪县示例小学", "School", "受援方", "652929", "KP-EDU", null),
            row("T3-H", "三团示例医院", "HOSPITAL", "受援方", 659002101000L, null, null)
        };
        load(rows).statusCode(200).body("created", equalTo(3), "errors", empty());
        load(rows).statusCode(200).body("unchanged", equalTo(3));
        programme.as(Role.AUDITOR).get(programme.path("organisations")).then()
                .body("items.place.code", contains("652929", "652929", "659002101000"), "items[1].parent.code", equalTo("KP-EDU"));
    }

    @Test
    void rules_and_references_are_told_at_their_cells() {
        load(
                        HEADINGS,
                        row("A", "甲", "学校", "受援方", "330500", null, null),
                        row("B", "乙", "学校", "受援方", "999999", "ZZ", null),
                        row("C", "丙", "学校", "受援方", "652929", null, 123305000000000016L),
                        row("D", "丁", "学校", "受援方", "652929", null, "123305000000000017"))
                .statusCode(422)
                .body("violations.field", contains("E2", "E3", "F3", "G4", "G5"),
                        "violations.code",
                                contains("organisation.place-of-other-side", "organisation.place-unknown", "organisation.parent-unknown",
                                        "workbook.number-too-long", "organisation.credit-code-wrong"));
    }
}
