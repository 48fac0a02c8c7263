package org.tuoling.budget;

import static org.tuoling.attachment.RecordDocuments.OFFICE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.shared.access.Role;

/** Documents of plans and allocations. */
@QuarkusTest
class BudgetDocumentsTest {

    private BudgetFixtures budget;
    private UUID project;

    @BeforeEach
    void plan() {
        budget = new BudgetFixtures();
        project = budget.project("P-1");
    }

    private RecordDocuments of(String type, UUID id) {
        return new RecordDocuments(budget.programme, type, id);
    }

    @Test
    void who_drafts_and_who_approves_a_plan_add_documents_to_it() {
        of("plan", budget.draft(2021))
                .assertAccess(OFFICE, EnumSet.of(Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.COMMANDER));
    }

    @Test
    void what_a_plan_was_approved_with_stays() {
        UUID plan = budget.draft(2021);
        budget.line(plan, project, "1000.00");
        var documents = of("plan", plan);
        UUID mistaken = documents.added(Role.FINANCE_OFFICER);
        documents.remove(Role.COMMANDER, mistaken).statusCode(409);
        documents.remove(Role.FINANCE_OFFICER, mistaken).statusCode(204);
        UUID kept = documents.added(Role.FINANCE_OFFICER);
        budget.approving(plan).statusCode(200);
        documents.assertStays(kept);
        documents.assertRights(Role.COMMANDER, true, false);
    }

    @Test
    void a_version_given_up_gets_no_more() {
        UUID plan = budget.draft(2021);
        budget.programme.as(Role.FINANCE_OFFICER).header("If-Match", budget.tagOf(plan))
                .delete(budget.programme.path("plans", plan)).then().statusCode(204);
        of("plan", plan).assertRights(Role.FINANCE_OFFICER, false, false);
    }

    @Test
    void what_an_allocation_was_posted_on_stays() {
        budget.approved(2021, project, "1000.00");
        budget.start(project);
        budget.receive("A-1", "2021-01-10", "600.00");
        var body = Map.of(
                "code", "BF-1", "kind", "ALLOCATION", "projectId", project, "categoryId", budget.fiscal,
                "amount", BudgetFixtures.yuan("500.00"), "on", "2021-04-02");
        UUID allocation = UUID.fromString(budget.programme.as(Role.FINANCE_OFFICER).body(body)
                .post(budget.programme.path("allocations")).then().statusCode(201).extract().path("id"));
        var documents = of("allocation", allocation);
        documents.assertAccess(OFFICE, EnumSet.of(Role.FINANCE_OFFICER));
        documents.assertStays(documents.added(Role.FINANCE_OFFICER));
    }
}
