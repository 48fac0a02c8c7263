package org.tuoling.fundsreport;

import static org.tuoling.attachment.RecordDocuments.OFFICE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.LedgerScene;
import org.tuoling.shared.access.Role;

@QuarkusTest
class FundsReportDocumentsTest {

    @Inject
    Ledger ledger;

    private LedgerScene scene;

    private UUID prepared() {
        scene = new LedgerScene(ledger);
        scene.receive(10_000_00, 5_000_00);
        var programme = scene.programme;
        programme.as(Role.FINANCE_OFFICER).body(Map.of("placeId", scene.county.value()))
                .post(programme.path("ledger", "periods", "2021-06", "close")).then().statusCode(200);
        return UUID.fromString(programme.as(Role.FINANCE_OFFICER)
                .body(Map.of("placeId", scene.county.value(), "month", "2021-06"))
                .post(programme.path("funds-reports")).then().statusCode(201).extract().path("id"));
    }

    @Test
    void who_prepares_and_who_signs_add_documents_and_what_was_signed_with_them_stays() {
        UUID report = prepared();
        var documents = new RecordDocuments(scene.programme, "funds-report", report);
        documents.assertAccess(OFFICE, EnumSet.of(Role.FINANCE_OFFICER, Role.COMMANDER));
        UUID mistaken = documents.added(Role.FINANCE_OFFICER);
        documents.remove(Role.COMMANDER, mistaken).statusCode(409);
        documents.remove(Role.FINANCE_OFFICER, mistaken).statusCode(204);
        UUID kept = documents.added(Role.FINANCE_OFFICER);
        String version = scene.programme.as(Role.COMMANDER).get(scene.programme.path("funds-reports", report)).header("ETag");
        scene.programme.as(Role.COMMANDER).header("If-Match", version)
                .post(scene.programme.path("funds-reports", report, "signature")).then().statusCode(200);
        documents.assertStays(kept);
        documents.assertRights(Role.COMMANDER, true, false);
    }
}
