package org.tuoling.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.MediaTypes;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ClassificationWorkbooksTest {

    private static final String CLASSIFICATIONS = """
            编号,名称,英文名称,类别,启用日期,停用日期
            FIELD,五大领域,Five fields,规划领域,2021-01-01,2025-12-31
            FLAGSHIP,五大工程,Five flagships,FLAGSHIP,2021-01-01,2025-12-31
            """;
    private static final String TERMS = """
            分类体系编号,编号,名称,顺序,启用日期,对应条目
            FIELD,LIVELIHOOD,民生,1,,
            FIELD,INDUSTRY,产业,2,,
            FLAGSHIP,SEED,石榴籽,1,2021-06-01,FIELD:LIVELIHOOD; FIELD：INDUSTRY
            """;

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    private ValidatableResponse load(String list, String csv) {
        return load(programme, list, csv);
    }

    private static String export(TestProgramme programme, String list) {
        return programme
                .as(Role.AUDITOR)
                .queryParam("format", "csv")
                .get(programme.path(list, "export"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse load(TestProgramme programme, String list, String csv) {
        return programme
                .as(Role.ADMINISTRATOR)
                .contentType(MediaTypes.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(programme.path(list, "import"))
                .then();
    }

    @Test
    void classifications_and_their_terms_come_in_from_workbooks() {
        load("classifications", CLASSIFICATIONS).statusCode(200).body("created", equalTo(2));
        load("terms", TERMS).statusCode(200).body("created", equalTo(3), "errors", empty());
        programme
                .as(Role.AUDITOR)
                .queryParam("kind", "FLAGSHIP")
                .get(programme.path("terms"))
                .then()
                .body("items.code", contains("SEED"))
                .body("items[0].inForceFrom", equalTo("2021-06-01"))
                .body("items[0].mappedTerms.code", contains("LIVELIHOOD", "INDUSTRY"));
    }

    @Test
    void files_loaded_twice_change_nothing_although_mappings_read_from_both_ends() {
        load("classifications", CLASSIFICATIONS);
        load("terms", TERMS);
        load("classifications", CLASSIFICATIONS).body("created", equalTo(0), "unchanged", equalTo(2));
        load("terms", TERMS).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(3));
    }

    @Test
    void a_wrong_row_is_told_by_its_cell() {
        load("classifications", CLASSIFICATIONS);
        load("terms", """
                分类体系编号,编号,名称,顺序,启用日期,对应条目
                NONE,A,甲,1,,
                FIELD,B,乙,1,2020-01-01,
                FIELD,C,丙,1,,FLAGSHIP:NONE
                FIELD,D,丁,-1,,
                """)
                .statusCode(422)
                .body("violations.field", contains("A2", "E3", "F4", "D5"))
                .body("violations[0].code", equalTo("classification.unknown"))
                .body("violations[1].code", equalTo("classification.term-beyond"))
                .body("violations[2].code", equalTo("classification.mapped-unknown"));
        programme.as(Role.AUDITOR).get(programme.path("terms")).then().body("total", equalTo(0));
    }

    @Test
    void an_export_can_be_loaded_again_and_into_the_next_programme() {
        load("classifications", CLASSIFICATIONS);
        load("terms", TERMS);
        var next = TestProgramme.open();
        for (String list : new String[] {"classifications", "terms"}) {
            String csv = export(programme, list);
            load(list, csv).statusCode(200).body("created", equalTo(0), "errors", empty());
            load(next, list, csv).statusCode(200).body("unchanged", equalTo(0), "errors", empty());
            assertThat(export(next, list)).isEqualTo(csv);
        }
        assertThat(export(next, "terms")).isEqualTo("""
                \ufeffCode of the classification,Code,Chinese name,English name,Position,Valid from,Valid to,Mapped terms
                FIELD,LIVELIHOOD,民生,,1,,,
                FIELD,INDUSTRY,产业,,2,,,
                FLAGSHIP,SEED,石榴籽,,1,2021-06-01,,"FIELD:LIVELIHOOD; FIELD:INDUSTRY"
                """.replace("\n", "\r\n"));
    }

    @Test
    void every_reader_can_have_the_workbooks_to_fill_in() {
        for (String list : new String[] {"classifications", "terms"}) {
            programme
                    .as(Role.MEMBER)
                    .get(programme.path(list, "import-template"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void only_an_administrator_imports_them() {
        for (String list : new String[] {"classifications", "terms"}) {
            programme
                    .as(Role.COMMANDER)
                    .contentType(MediaTypes.CSV)
                    .body("x")
                    .post(programme.path(list, "import"))
                    .then()
                    .statusCode(403);
        }
    }
}
