package org.tuoling.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.tuoling.personnel.Roster.person;
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
class PeopleWorkbookTest {

    private static final Object[] HEADINGS = row("人员编号", "姓名", "性别", "出生日期", "电话", "紧急联系人");
    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private ValidatableResponse load(boolean dryRun, Object[]... rows) {
        var table = new Object[rows.length + 1][];
        table[0] = HEADINGS;
        System.arraycopy(rows, 0, table, 1, rows.length);
        return load(Sheets.xlsx(table), Sheets.XLSX, dryRun);
    }

    private ValidatableResponse load(byte[] file, String type, boolean dryRun) {
        return programme.as(Role.ADMINISTRATOR).contentType(type).queryParam("dryRun", dryRun).body(file)
                .post(programme.path("people", "import")).then();
    }

    private int kept() {
        return programme.as(Role.AUDITOR).get(programme.path("people")).then().extract().path("total");
    }

    private String exported(String format) {
        return programme.as(Role.AUDITOR).queryParam("format", format).get(programme.path("people", "export")).then()
                .statusCode(200)
                .extract().asString();
    }

    @Test
    void confidential_fields_come_in_whole_and_are_shown_masked() {
        load(false, row("P-1", "张三", "男", BORN, "13800005678", "李四（配偶）13900001234"))
                .statusCode(200)
                .body("created", equalTo(1), "errors", empty());
        UUID id = programme.as(Role.AUDITOR).get(programme.path("people")).then()
                .body("items[0].maskedPhone", equalTo("138****5678"), "items[0].birthDecade", equalTo(1980))
                .extract().jsonPath().getUUID("items[0].id");
        programme.as(Role.COMMANDER).body(Map.of("reason", "核对导入"))
                .post(programme.path("people", id, "disclosures")).then()
                .body("birthDate", equalTo("1985-03-12"), "phone", equalTo("13800005678"));
    }

    @Test
    void a_phone_that_excel_took_for_a_number_is_still_a_phone() {
        load(false, row("P-1", "张三", null, null, 13800005678L)).statusCode(200).body("created", equalTo(1));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        load(true, row("P-1", "张三"), row("P-2", "李四")).statusCode(200).body("created", equalTo(2), "dryRun", equalTo(true));
        assertThat(kept()).isZero();
    }

    @Test
    void every_wrong_cell_is_named_and_one_of_them_stops_the_whole_file() {
        Object[][] rows = {
            row("P-1", "张三"),
            row("P-2", "李四", "不详"),
            row("P-3", null, "女", "十二月"),
            row("P-4", "王五", "女", BORN, "12345"),
            row("P-5", "赵六", "女", LocalDate.of(2020, 1, 1)),
            row("P-1", "重复")
        };
        load(true, rows).statusCode(200)
                .body("errors.cell", contains("C3", "D4", "B4", "E5", "D6", "A7"),
                        "errors.code", contains("workbook.not-a-choice", "workbook.not-a-date", "request.invalid",
                                "personnel.phone-malformed", "personnel.birth-date-implausible", "workbook.duplicate-row"));
        load(false, rows).statusCode(422).body("code", equalTo("workbook.rows-refused"));
        assertThat(kept()).isZero();
    }

    @Test
    void a_file_loaded_twice_changes_nothing() {
        Object[] row = row("P-1", "张三", "男", BORN, "13800005678", "李四（配偶）13900001234");
        load(false, row).statusCode(200);
        load(false, row).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        load(false, row("P-1", "张三", "男")).statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void what_differs_from_what_is_kept_is_sent_to_the_editor() {
        load(false, row("P-1", "张三", "男", BORN, "13800005678")).statusCode(200);
        load(true, row("P-1", "张三", "女", LocalDate.of(1992, 1, 1), "13700000000"))
                .body("errors[0].code", equalTo("workbook.exists-differently"))
                .body("errors[0].message", containsString("Sex, Birth date, Phone"));
    }

    @Test
    void nobody_finds_out_a_number_by_importing_guesses() {
        load(false, row("P-1", "张三", "男", BORN, "13800005678", "李四（配偶）13900001234")).statusCode(200);
        load(true, row("P-1", "张三", "男", LocalDate.of(1985, 1, 1), "13899995678", "李五"))
                .body("unchanged", equalTo(1), "errors", empty());
    }

    @Test
    void an_export_is_masked_and_comes_back_as_unchanged() {
        programme.create("people", person("P-1", "张三"));
        assertThat(exported("csv")).isEqualTo("\ufeffCode,Name,Sex,Decade of birth,Phone,Emergency contact\r\n"
                + "P-1,张三,Female,1980,138****5678,李****\r\n");
        for (String format : new String[] {"csv", "xlsx"}) {
            byte[] file = programme.as(Role.COMMANDER).queryParam("format", format)
                    .get(programme.path("people", "export")).then().extract().asByteArray();
            load(file, format.equals("csv") ? Sheets.CSV : Sheets.XLSX, false)
                    .statusCode(200)
                    .body("unchanged", equalTo(1), "created", equalTo(0));
        }
    }

    @Test
    void masked_values_do_not_become_somebodys_phone() {
        load(true, row("P-9", "王五", null, null, "138****5678"))
                .body("errors.cell", contains("E2"), "errors.code", contains("personnel.masked-value"));
    }

    @Test
    void an_export_holds_what_is_filtered_and_a_members_only_himself() {
        UUID zhang = programme.create("people", person("P-1", "张三"));
        programme.create("people", person("P-2", "李四"));
        programme.as(Role.AUDITOR).queryParam("format", "csv").queryParam("q", "ls").get(programme.path("people", "export"))
                .then().body(containsString("P-2"), not(containsString("P-1")));
        programme.asMember(zhang).queryParam("format", "csv").get(programme.path("people", "export"))
                .then().body(containsString("P-1"), not(containsString("P-2")));
    }

    @Test
    void the_template_can_be_filled_in_and_sent_back() {
        byte[] template = programme.as(Role.COMMANDER).get(programme.path("people", "import-template")).then()
                .statusCode(200)
                .extract().asByteArray();
        load(template, Sheets.XLSX, false).statusCode(200).body("rows", equalTo(0));
    }

    @Test
    void only_who_may_write_people_may_import_them() {
        for (Role role : new Role[] {Role.MEMBER, Role.AUDITOR, Role.PROJECT_OFFICER, Role.GRID_LEADER}) {
            programme.as(role).contentType(Sheets.CSV).body("x").post(programme.path("people", "import")).then()
                    .statusCode(403);
        }
        programme.as(Role.PARTNER).get(programme.path("people", "export")).then().statusCode(403);
    }
}
