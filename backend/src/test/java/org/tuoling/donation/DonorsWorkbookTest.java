package org.tuoling.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DonorsWorkbookTest {

    private static final String HEADINGS = "捐赠人编号,捐赠人类型,名称,英文名称,统一社会信用代码,同意公开姓名\n";

    private final TestProgramme programme = TestProgramme.open();

    private ValidatableResponse load(String rows) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .contentType(MediaTypes.CSV)
                .body((HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .post(programme.path("donors", "import"))
                .then();
    }

    @Test
    void donors_come_in_go_out_and_come_back_unchanged() {
        String rows = "D-1,单位,湖畔基金会,,53330500000000001Y,是\nD-2,个人,李示例,,,\nD-3,ANONYMOUS,爱心人士,,,否\n";
        load(rows).statusCode(200).body("created", equalTo(3), "errors", empty());
        load(rows).statusCode(200).body("unchanged", equalTo(3));
        String csv = programme
                .as(Role.AUDITOR)
                .queryParam("format", "csv")
                .queryParam("kind", "PERSON")
                .get(programme.path("donors", "export"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().skip(1)).containsExactly("D-2,person,李示例,,,no,匿名");
    }

    @Test
    void rules_about_who_gives_are_told_at_the_cell() {
        load("D-1,个人,李示例,,53330500000000001Y,\nD-2,匿名,爱心人士,,,是\nD-3,单位,一,,533305000000000010,\n")
                .statusCode(422)
                .body("violations.field", contains("E2", "F3", "E4"))
                .body(
                        "violations.code",
                        contains(
                                "donor.credit-code-of-organisation-only",
                                "donor.anonymous-not-named",
                                "donor.credit-code-wrong"));
        programme.as(Role.AUDITOR).get(programme.path("donors")).then().body("total", equalTo(0));
    }
}
