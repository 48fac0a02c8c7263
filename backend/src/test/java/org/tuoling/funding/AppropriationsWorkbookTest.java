package org.tuoling.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AppropriationsWorkbookTest {

    private static final String HEADINGS = "文号,预算年度,资金来源,金额（元）,受援地代码,下达日期,到账日期,备注\n";
    private static final String ROWS = """
            示援指〔2020〕1号,2020,示例财政局,"130,000,000.00",652929,2020-03-01,2020-03-20,
            示援指〔2021〕1号,2021,示例财政局,100.5,652929,2021/3/1,,在途
            """;

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        programme.create(
                "places",
                Map.of(
                        "codeSystem",
                        "GBT2260",
                        "code",
                        "652929",
                        "nameZh",
                        "柯坪县",
                        "side",
                        "RECIPIENT",
                        "recipientOfAid",
                        true));
    }

    private ValidatableResponse load(String rows) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .contentType(MediaTypes.CSV)
                .body((HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .post(programme.path("appropriations", "import"))
                .then();
    }

    @Test
    void appropriations_come_in_go_out_and_come_back_unchanged() {
        load(ROWS).statusCode(200).body("created", equalTo(2), "errors", empty());
        load(ROWS).statusCode(200).body("unchanged", equalTo(2));
        String csv = programme
                .as(Role.AUDITOR)
                .queryParam("format", "csv")
                .queryParam("received", false)
                .get(programme.path("appropriations", "export"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().skip(1)).containsExactly("示援指〔2021〕1号,2021,示例财政局,100.50,652929,2021-03-01,,在途");
    }

    @Test
    void what_is_wrong_is_told_at_the_cell_and_nothing_is_kept() {
        load(ROWS + """
                        A-1,2021,示例财政局,1.234,652929,2021-03-01,,
                        A-2,2021,示例财政局,1,652999,2021-03-01,,
                        A-3,2021,示例财政局,1,652929,2021-03-01,2021-02-01,
                        A-4,2021.5,示例财政局,=1+1,652929,昨天,,
                        示援指〔2020〕1号,2020,示例财政局,1,652929,2020-03-01,,
                        """).statusCode(422).body("violations.field", contains("D4", "E5", "G6", "B7", "D7", "F7", "A8"));
        programme.as(Role.AUDITOR).get(programme.path("appropriations")).then().body("total", equalTo(0));
    }

    @Test
    void only_who_may_write_appropriations_may_import_them() {
        programme
                .as(Role.PROJECT_OFFICER)
                .contentType(MediaTypes.CSV)
                .body("x")
                .post(programme.path("appropriations", "import"))
                .then()
                .statusCode(403);
        programme
                .as(Role.MEMBER)
                .get(programme.path("appropriations", "export"))
                .then()
                .statusCode(403);
    }
}
