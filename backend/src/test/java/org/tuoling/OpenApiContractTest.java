package org.tuoling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract that clients are generated from is the one the service obeys. */
@QuarkusTest
class OpenApiContractTest {

    static final Path WRITTEN_BY_THIS_BUILD = Path.of("target/contract/openapi.yaml");

    @Test
    void the_committed_contract_is_that_of_the_sources() throws IOException {
        // told by where it begins to differ: the whole of it would bury everything else a build has to say
        assertThat(Files.mismatch(Path.of("../openapi.yaml"), WRITTEN_BY_THIS_BUILD))
                .as("openapi.yaml is out of date (from this byte on); run `make openapi` and commit what it wrote")
                .isEqualTo(-1);
    }

    /** The generator numbers them, in an order that changes: clients would find another type under the name they knew. */
    @Test
    void no_two_types_of_the_contract_share_a_name() throws IOException {
        var schemas = new ObjectMapper(new YAMLFactory())
                .readTree(WRITTEN_BY_THIS_BUILD.toFile())
                .at("/components/schemas");
        var names = new TreeSet<String>();
        schemas.fieldNames().forEachRemaining(names::add);
        assertThat(names).noneMatch(name -> names.contains(name.replaceFirst("[0-9]+$", "")) && name.matches(".*[0-9]"));
    }

    @Test
    void readers_find_the_contract_and_its_pages_in_the_service() {
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/docs/").then().statusCode(200);
    }
}
