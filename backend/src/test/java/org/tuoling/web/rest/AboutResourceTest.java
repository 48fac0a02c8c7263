package org.tuoling.web.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AboutResourceTest {

    @Test
    void says_what_runs_here_without_a_session() {
        given().get("/api/v1/about")
                .then()
                .statusCode(200)
                .body("name", equalTo("tuoling"))
                .body("version", matchesPattern("\\d+\\.\\d+\\.\\d+.*"));
    }
}
