package org.tuoling.shared.rest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class QueryParametersTest {

    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            donations       | from           | 2021-13-01 | YYYY-MM-DD
            indicators      | asOf           | 2020-02-30 | YYYY-MM-DD
            places          | limit          | abc        | 0, 1, 2
            places          | limit          | 99999999999 | 0, 1, 2
            appropriations  | fiscalYear     | 2021.5     | 0, 1, 2
            pairs           | level          | X          | DISTRICT
            indicators      | area           | people     | PEOPLE
            organisations   | placeId        | x          | UUID
            organisations   | placeId        | 1-1-1-1-1  | UUID
            history         | recordId       | x          | UUID
            places          | recipientOfAid | yes        | true, false
            places          | recipientOfAid | TRUE       | true, false
            appropriations  | received       | maybe      | true, false
            places          | side           | recipient  | SUPPORTING, RECIPIENT
            """)
    void a_parameter_of_the_wrong_type_is_named_with_what_was_expected(
            String list, String parameter, String text, String expected) {
        for (String language : new String[] {"en", "zh"}) {
            programme.as(Role.ADMINISTRATOR, language).queryParam(parameter, text)
                    .get(programme.path(list)).then()
                    .statusCode(400)
                    .body("code", equalTo("request.parameter-invalid"))
                    .body("violations", hasSize(1))
                    .body("violations[0].field", equalTo(parameter))
                    .body("violations[0].code", equalTo("request.parameter-invalid"))
                    .body("violations[0].message", allOf(containsString(parameter), containsString(expected)))
                    .body("violations[0].message", containsString(language.equals("en") ? "not acceptable" : "不符合要求"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "donations,from,2021-12-31",
        "places,limit,100",
        "places,side,RECIPIENT",
        "places,side,''",
        "places,recipientOfAid,false",
        "appropriations,received,true",
        "appropriations,fiscalYear,2021",
        "organisations,placeId,01890F3A-2b6c-7d41-9c55-3f2f8a1b9c01"
    })
    void a_parameter_of_its_type_is_taken(String list, String parameter, String text) {
        programme.as(Role.ADMINISTRATOR).queryParam(parameter, text).get(programme.path(list)).then().statusCode(200);
    }

    @Test
    void an_id_in_the_path_that_is_none_names_no_record() {
        programme.as(Role.ADMINISTRATOR).get(programme.path("places", "x")).then()
                .statusCode(404)
                .body("code", equalTo("request.not-found"));
    }
}
