package org.tuoling.decision;

import static org.tuoling.attachment.RecordDocuments.OFFICE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.RecordDocuments;
import org.tuoling.shared.access.Role;

@QuarkusTest
class FollowUpDocumentsTest {

    @Test
    void who_prepares_decisions_adds_what_shows_that_they_were_carried_out_and_then_it_stays() {
        var committee = new Committee();
        UUID decision = committee.passed("CONTRACT", committee.countyProject, "9.00", "2021-03-05");
        var body = new HashMap<String, Object>(
                Map.of("title", "签订合同", "ownerId", committee.people.get(0), "dueOn", "2021-04-30"));
        UUID followUp = committee.programme.create("decisions/" + decision + "/follow-ups", body);
        var documents = new RecordDocuments(committee.programme, "decision-follow-up", followUp);
        documents.assertAccess(OFFICE, EnumSet.of(Role.ADMINISTRATOR, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER));
        UUID mistaken = documents.added(Role.PROJECT_OFFICER);
        documents.remove(Role.COMMANDER, mistaken).statusCode(403);
        documents.remove(Role.PROJECT_OFFICER, mistaken).statusCode(204);
        UUID kept = documents.added(Role.PROJECT_OFFICER);
        body.put("doneOn", "2021-04-20");
        committee.programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").body(body)
                .put(committee.programme.path("decisions", decision, "follow-ups", followUp)).then().statusCode(200);
        documents.assertStays(kept);
    }
}
