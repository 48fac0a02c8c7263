package org.tuoling.funding;

import static org.tuoling.attachment.RecordDocuments.OFFICE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ReturnDocumentsTest {

    private final TestProgramme programme = TestProgramme.open();

    /** A hundred yuan that came and a tenth of it given back. */
    private UUID given() {
        UUID county = programme.create(
                "places",
                Map.of(
                        "codeSystem", "GBT2260", "code", "652929", "nameZh", "柯坪县", "side", "RECIPIENT", "recipientOfAid",
                        true));
        programme.create(
                "appropriations",
                Map.of(
                        "documentNumber", "A-1", "fiscalYear", 2021, "source", "示例财政局", "placeId", county,
                        "grantedOn", "2021-03-01", "receivedOn", "2021-03-20", "amount", yuan("100.00")));
        var body = Map.of(
                "code", "JH-1", "placeId", county, "amount", yuan("10.00"), "on", "2021-03-25", "reason", "结余交回");
        return UUID.fromString(programme.as(Role.FINANCE_OFFICER).body(body).post(programme.path("returns")).then()
                .statusCode(201).extract().path("id"));
    }

    private static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    @Test
    void the_slip_of_a_return_is_added_by_finance_and_stays() {
        var documents = new RecordDocuments(programme, "return", given());
        documents.assertAccess(OFFICE, EnumSet.of(Role.FINANCE_OFFICER));
        documents.assertStays(documents.added(Role.FINANCE_OFFICER));
    }
}
