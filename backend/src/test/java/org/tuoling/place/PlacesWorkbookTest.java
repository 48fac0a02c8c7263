package org.tuoling.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Sheets;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class PlacesWorkbookTest {

    private static final Object[] HEADINGS =
            row("代码体系", "代码", "名称", "英文名称", "所属一方", "受援地", "上级地方代码", "停用日期");

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private ValidatableResponse load(byte[] file, String type, boolean dryRun) {
        return programme.as(Role.ADMINISTRATOR)
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(programme.path("places", "import"))
                .then();
    }

    private int placesKept() {
        return programme.as(Role.AUDITOR).get(programme.path("places")).then().extract().path("total");
    }

    private static byte[] twoPlaces() {
        return Sheets.xlsx(
                HEADINGS,
                row("国标行政区划代码", 652900, " 阿克苏地区\u00a0", null, "受援方", null, null, null),
                row(),
                row("GBT2260", "652929", "柯坪县", "Keping County", "Recipient", "是", "652900", LocalDate.of(2022, 12, 31)));
    }

    @Test
    void rows_become_places_and_may_refer_to_earlier_rows() {
        load(twoPlaces(), Sheets.XLSX, false)
                .statusCode(200)
                .body("rows", equalTo(2), "created", equalTo(2), "unchanged", equalTo(0), "errors", empty());
        programme.as(Role.MEMBER).queryParam("q", "柯坪").get(programme.path("places")).then()
                .body("items[0].parent.code", equalTo("652900"),
                        "items[0].recipientOfAid", equalTo(true),
                        "items[0].retiredOn", equalTo("2022-12-31"));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        load(twoPlaces(), Sheets.XLSX, true).statusCode(200).body("created", equalTo(2), "dryRun", equalTo(true));
        assertThat(placesKept()).isZero();
    }

    @Test
    void a_file_loaded_twice_changes_nothing() {
        load(twoPlaces(), Sheets.XLSX, false).statusCode(200);
        load(twoPlaces(), Sheets.XLSX, false)
                .statusCode(200)
                .body("rows", equalTo(2), "created", equalTo(0), "unchanged", equalTo(2));
    }

    @Test
    void every_wrong_cell_is_named_and_one_of_them_stops_the_whole_file() {
        byte[] file = Sheets.xlsx(
                HEADINGS,
                row("GBT2260", "652900", "阿克苏地区", null, "受援方"),
                row("GBT2260", "6529", "短码", null, "受援方"),
                row("火星", "652930", null, null, "受援方", "也许", "999999"),
                row("GBT2260", "652931", "支援方的受援地", null, "支援方", "是"),
                row("GBT2260", "652900", "重复", null, "受援方"),
                row("GBT2260", new Sheets.Formula("1+1"), "公式", null, "受援方"));
        load(file, Sheets.XLSX, true)
                .statusCode(200)
                .body("errors.cell", contains("B3", "A4", "F4", "G4", "C4", "F5", "B6", "B7"),
                        "errors.code",
                                contains("place.code-malformed", "workbook.not-a-choice", "workbook.not-yes-or-no",
                                        "place.parent-unknown", "request.invalid", "place.not-a-recipient",
                                        "workbook.duplicate-row", "workbook.formula"),
                        "errors[4].column", equalTo("Chinese name"),
                        "errors[6].message", equalTo("The same as row 2."));
        load(file, Sheets.XLSX, false)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("workbook.rows-refused"),
                        "violations[0].field", equalTo("B3"),
                        "violations[0].message", startsWith("Row 3, “Code”: "));
        assertThat(placesKept()).isZero();
    }

    @Test
    void the_words_are_the_readers() {
        programme.as(Role.ADMINISTRATOR, "zh-CN")
                .contentType(Sheets.XLSX)
                .queryParam("dryRun", true)
                .body(Sheets.xlsx(HEADINGS, row("GBT2260", "652900", null, null, "受援方")))
                .post(programme.path("places", "import"))
                .then()
                .statusCode(200)
                .body("errors[0].column", equalTo("名称"), "errors[0].message", equalTo("不能为空"));
    }

    @Test
    void a_row_that_differs_from_what_is_kept_is_sent_to_the_editor() {
        load(twoPlaces(), Sheets.XLSX, false).statusCode(200);
        byte[] file = Sheets.xlsx(HEADINGS, row("GBT2260", "652929", "柯坪县城", "Keping County", "受援方", "是", "652900"));
        load(file, Sheets.XLSX, true)
                .body("errors[0].cell", equalTo("B2"),
                        "errors[0].code", equalTo("workbook.exists-differently"),
                        "errors[0].message", containsString("Chinese name, Retired on"));
    }

    @Test
    void headings_are_checked_before_any_row() {
        load(Sheets.xlsx(row("代码", "名称"), row("652929", "柯坪县")), Sheets.XLSX, false)
                .statusCode(422)
                .body("code", equalTo("workbook.headings-missing"), "detail", containsString("Code system, Side"));
        load(Sheets.xlsx(row("Code system *", "CODE", "Chinese  name", "Side", "人口"), row("x")), Sheets.XLSX, false)
                .statusCode(422)
                .body("code", equalTo("workbook.heading-unknown"), "violations[0].field", equalTo("E1"));
        load(Sheets.xlsx(row("代码体系", "代码", "Code", "名称", "所属一方")), Sheets.XLSX, false)
                .statusCode(422)
                .body("code", equalTo("workbook.heading-twice"), "violations[0].field", equalTo("C1"));
    }

    @Test
    void what_is_no_workbook_is_refused_with_advice() {
        load("PK nonsense".getBytes(StandardCharsets.UTF_8), Sheets.XLSX, false)
                .statusCode(422)
                .body("code", equalTo("workbook.unreadable"));
        load(new byte[0], Sheets.CSV, false).statusCode(422).body("code", equalTo("workbook.empty"));
        load(new byte[11 * 1024 * 1024], Sheets.CSV, false).statusCode(413).body("code", equalTo("workbook.too-large"));
        load("{}".getBytes(StandardCharsets.UTF_8), "application/json", false).statusCode(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The parameter “dryRun” is not acceptable; expected: true, false. | must be xlsx or csv
            zh | 参数“dryRun”不符合要求，应为：true, false。 | 须为 xlsx 或 csv
            """)
    void a_misspelt_trial_or_format_is_refused_in_words(String language, String trial, String format) {
        programme.as(Role.ADMINISTRATOR, language).contentType(Sheets.CSV)
                .queryParam("dryRun", "ture").body("x")
                .post(programme.path("places", "import")).then()
                .statusCode(400)
                .body("violations[0].field", equalTo("dryRun"), "violations[0].message", equalTo(trial));
        programme.as(Role.ADMINISTRATOR, language).queryParam("format", "pdf")
                .get(programme.path("places", "export")).then()
                .statusCode(400)
                .body("violations[0].field", equalTo("format"), "violations[0].message", equalTo(format));
    }

    @Test
    void only_who_may_write_places_may_import_them() {
        programme.as(Role.MEMBER).contentType(Sheets.CSV).body("x")
                .post(programme.path("places", "import")).then().statusCode(403);
    }

    @Test
    void an_export_holds_what_is_filtered_and_can_be_imported_elsewhere() {
        load(twoPlaces(), Sheets.XLSX, false).statusCode(200);
        var other = TestProgramme.open();
        for (String format : new String[] {"xlsx", "csv"}) {
            byte[] file = programme.as(Role.AUDITOR).queryParam("format", format)
                    .get(programme.path("places", "export")).then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("filename=\"places." + format + "\"; filename*=UTF-8''Places-"))
                    .extract().asByteArray();
            other.as(Role.ADMINISTRATOR).contentType(format.equals("csv") ? Sheets.CSV : Sheets.XLSX).body(file)
                    .post(other.path("places", "import")).then()
                    .statusCode(200)
                    .body("rows", equalTo(2), "errors", empty());
        }
        String csv = programme.as(Role.AUDITOR).queryParam("format", "csv").queryParam("q", "柯坪")
                .get(programme.path("places", "export")).then().extract().asString();
        assertThat(csv).isEqualTo("\ufeffCode system,Code,Chinese name,English name,Side,Recipient place,Code of the place above,Retired on\r\n"
                + "GB/T 2260,652929,柯坪县,Keping County,Recipient,yes,652900,2022-12-31\r\n");
    }

    @Test
    void the_template_can_be_filled_in_and_sent_back() {
        byte[] template = programme.as(Role.MEMBER).get(programme.path("places", "import-template")).then()
                .statusCode(200)
                .contentType(Sheets.XLSX)
                .extract().asByteArray();
        load(template, Sheets.XLSX, false).statusCode(200).body("rows", equalTo(0));
    }

    @Test
    void an_export_leaves_no_file_even_when_only_its_head_is_asked_for() throws IOException {
        var before = exportFiles();
        programme.as(Role.AUDITOR).queryParam("format", "csv").head(programme.path("places", "export")).then().statusCode(200);
        programme.as(Role.AUDITOR).queryParam("format", "csv").get(programme.path("places", "export")).then().statusCode(200);
        assertThat(before).containsAll(exportFiles());
    }

    private static List<Path> exportFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tuoling-export-")).toList();
        }
    }
}
