package org.tuoling.project;

import static org.tuoling.attachment.RecordDocuments.READERS_OF_PROJECTS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class InvestmentDocumentsTest {

    @Test
    void whoever_keeps_projects_adds_what_shows_who_put_money_in_and_takes_it_away() {
        var programme = TestProgramme.open();
        UUID project = new ProjectFixtures(programme).register("P1");
        UUID investment = programme.create("project-investments", Map.of(
                "projectId", project, "kind", "ENTERPRISE", "source", "示例企业",
                "amount", ProjectFixtures.yuan("1000.00"), "on", "2021-03-20"));
        var documents = new RecordDocuments(programme, "project-investment", investment);
        documents.assertAccess(
                READERS_OF_PROJECTS, EnumSet.of(Role.ADMINISTRATOR, Role.COMMANDER, Role.PROJECT_OFFICER));
        UUID mistaken = documents.added(Role.PROJECT_OFFICER);
        documents.remove(Role.FINANCE_OFFICER, mistaken).statusCode(403);
        documents.remove(Role.PROJECT_OFFICER, mistaken).statusCode(204);
    }
}
