package org.tuoling.progress;

import static org.tuoling.attachment.RecordDocuments.READERS_OF_PROJECTS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.shared.access.Role;

/** Documents of milestones and deliverables. */
@QuarkusTest
class ProgressFilesTest {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR, Role.COMMANDER, Role.PROJECT_OFFICER);

    private Site site;
    private UUID project;

    @BeforeEach
    void begin() {
        site = new Site();
        project = site.underWay("P-1", "2021-03-10");
    }

    private Map<String, Object> deliverable(String deliveredOn) {
        var body = new HashMap<String, Object>(Map.of(
                "projectId", project, "code", "CG-1", "nameZh", "标准化圈舍", "quantity", "3400", "unit", "M2"));
        body.put("deliveredOn", deliveredOn);
        return body;
    }

    @Test
    void whoever_keeps_projects_adds_what_shows_that_a_milestone_was_reached() {
        UUID milestone = site.programme.create("project-milestones", Site.milestone(project, "M-1", 10, "2021-05-01"));
        new RecordDocuments(site.programme, "project-milestone", milestone).assertAccess(READERS_OF_PROJECTS, KEEPERS);
    }

    @Test
    void what_shows_that_a_milestone_was_reached_stays() {
        UUID milestone = site.programme.create("project-milestones", Site.milestone(project, "M-1", 10, "2021-05-01"));
        var reached = Site.milestone(project, "M-1", 10, "2021-05-01", "2021-04-28");
        staysAfter("project-milestone", "project-milestones", milestone, reached);
    }

    @Test
    void whoever_keeps_projects_adds_what_shows_a_delivery() {
        UUID stables = site.programme.create("deliverables", deliverable(null));
        new RecordDocuments(site.programme, "deliverable", stables).assertAccess(READERS_OF_PROJECTS, KEEPERS);
    }

    @Test
    void what_shows_a_delivery_stays() {
        UUID stables = site.programme.create("deliverables", deliverable(null));
        staysAfter("deliverable", "deliverables", stables, deliverable("2021-04-28"));
    }

    private void staysAfter(String type, String list, UUID id, Map<String, Object> done) {
        var documents = new RecordDocuments(site.programme, type, id);
        UUID mistaken = documents.added(Role.PROJECT_OFFICER);
        documents.remove(Role.FINANCE_OFFICER, mistaken).statusCode(403);
        documents.remove(Role.PROJECT_OFFICER, mistaken).statusCode(204);
        UUID kept = documents.added(Role.PROJECT_OFFICER);
        site.programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(done)
                .put(site.programme.path(list, id)).then().statusCode(200);
        documents.assertStays(kept);
        documents.assertRights(Role.PROJECT_OFFICER, true, false);
    }
}
