package org.tuoling.contract;

import static org.tuoling.attachment.RecordDocuments.OFFICE;
import static org.tuoling.contract.SpendingScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;

/** Documents of payees, of changes of contracts and of refunds. */
@QuarkusTest
class SpendingDocumentsTest {

    private SpendingScene scene;

    @BeforeEach
    void allocate() {
        scene = new SpendingScene();
    }

    private RecordDocuments of(String type, UUID id) {
        return new RecordDocuments(scene.programme, type, id);
    }

    private UUID first(String list, UUID id, String part) {
        return UUID.fromString(scene.programme.as(Role.AUDITOR).get(scene.programme.path(list, id, part)).path("items[0].id"));
    }

    /** A hundred of five hundred yuan paid on the day. */
    private UUID refunded() {
        try (var evening = Evening.at(DAY, "10:00")) {
            UUID request = scene.paid(scene.signed("1000.00"), "500.00");
            scene.refund(request, "100.00").then().statusCode(200);
            return first("disbursements", request, "refunds");
        }
    }

    @Test
    void the_papers_of_a_payee_are_kept_by_who_keeps_payees() {
        var documents = of("payee", scene.payee);
        documents.assertAccess(OFFICE, EnumSet.of(Role.PROJECT_OFFICER));
        UUID outdated = documents.added(Role.PROJECT_OFFICER);
        documents.remove(Role.FINANCE_OFFICER, outdated).statusCode(403);
        documents.remove(Role.PROJECT_OFFICER, outdated).statusCode(204);
    }

    @Test
    void what_a_change_of_a_contract_rests_on_stays() {
        UUID contract = scene.signed("1000.00");
        new AmountChanges(scene).change(contract, "1100.00").then().statusCode(200);
        var documents = of("contract-change", first("contracts", contract, "changes"));
        documents.assertAccess(OFFICE, EnumSet.of(Role.PROJECT_OFFICER, Role.COMMANDER, Role.FINANCE_OFFICER));
        documents.assertStays(documents.added(Role.COMMANDER));
    }

    @Test
    void the_slip_of_a_refund_is_added_by_who_pays_and_stays() {
        var documents = of("disbursement-refund", refunded());
        documents.assertAccess(OFFICE, EnumSet.of(Role.FINANCE_OFFICER));
        documents.assertStays(documents.added(Role.FINANCE_OFFICER));
    }
}
