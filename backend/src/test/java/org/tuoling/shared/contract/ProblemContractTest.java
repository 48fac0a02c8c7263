package org.tuoling.shared.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** What the contract says about problems, and that the service answers with such problems. */
@QuarkusTest
class ProblemContractTest {

    private static ValidatableResponse contract() {
        return given().queryParam("format", "json").get("/q/openapi").then().statusCode(200);
    }

    @Test
    void a_problem_always_says_everything_but_which_fields_are_to_blame() {
        contract()
                .body("components.schemas.Problem.required",
                        containsInAnyOrder("type", "title", "status", "detail", "code", "requestId"))
                .body("components.schemas.Violation.required", containsInAnyOrder("field", "code", "message"));
    }

    @Test
    void a_status_unknown_to_jax_rs_has_its_words_too() {
        contract().body(
                "components.responses.Unprocessable.content.'application/problem+json'.examples.problem.value.title",
                equalTo("Unprocessable Content"));
        var malformed = Map.of("codeSystem", "GBT2260", "code", "6529", "nameZh", "短码", "side", "RECIPIENT", "recipientOfAid", true);
        TestProgramme.open().post("places", malformed).statusCode(422).body("title", equalTo("Unprocessable Content"));
    }

    @Test
    void an_export_says_that_it_knows_two_types_only() {
        contract().body(
                "paths.'/api/v1/programmes/{programme}/places/export'.get.responses.'406'.$ref",
                equalTo("#/components/responses/NotAcceptable"));
        var programme = TestProgramme.open();
        programme.as(Role.ADMINISTRATOR).accept("text/html").get(programme.path("places", "export")).then()
                .statusCode(406)
                .body("code", equalTo("request.not-acceptable"));
    }
}
