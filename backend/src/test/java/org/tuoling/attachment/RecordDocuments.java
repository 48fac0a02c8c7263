package org.tuoling.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** The documents of one record of any feature, asked for by whomever a test names. */
public final class RecordDocuments {

    /** Those who work at the headquarters' desks or look over their shoulders. */
    public static final Set<Role> OFFICE = EnumSet.of(
            Role.ADMINISTRATOR, Role.COMMANDER, Role.PROJECT_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR);

    /** Those and the leaders of grids. */
    public static final Set<Role> READERS_OF_PROJECTS = with(OFFICE, Role.GRID_LEADER);

    private static final Set<Role> WITHOUT_DOCUMENTS = EnumSet.of(Role.PARTNER);
    private static final Set<Role> SENDING_NOTHING = EnumSet.of(Role.PARTNER, Role.AUDITOR);

    private final TestProgramme programme;
    private final String recordType;
    private final UUID recordId;

    public RecordDocuments(TestProgramme programme, String recordType, UUID recordId) {
        this.programme = programme;
        this.recordType = recordType;
        this.recordId = recordId;
    }

    private static Set<Role> with(Set<Role> roles, Role more) {
        var all = EnumSet.copyOf(roles);
        all.add(more);
        return all;
    }

    public ValidatableResponse add(Role role) {
        return addIn(programme, role);
    }

    public UUID added(Role role) {
        return UUID.fromString(add(role).statusCode(201).extract().path("id"));
    }

    public ValidatableResponse remove(Role role, UUID id) {
        return programme.as(role).delete(programme.path("documents", id)).then();
    }

    /** What one may do is what the service says one may do. */
    public void assertRights(Role role, boolean mayAdd, boolean mayRemove) {
        programme.as(role).queryParam("recordType", recordType).queryParam("recordId", recordId)
                .get(programme.path("documents", "rights")).then().statusCode(200)
                .body("mayAdd", equalTo(mayAdd), "mayRemove", equalTo(mayRemove));
    }

    /** Just these see documents of the record, just those add one, and nobody of another programme knows of any. */
    public void assertAccess(Set<Role> readers, Set<Role> writers) {
        UUID document = added(writers.iterator().next());
        for (Role role : Role.values()) {
            int seen = readers.contains(role) ? 200 : WITHOUT_DOCUMENTS.contains(role) ? 403 : 404;
            list(programme, role).statusCode(seen);
            programme.as(role).get(programme.path("documents", document)).then().statusCode(seen);
            assertThat(add(role).extract().statusCode()).as("adding by %s", role).isEqualTo(expected(role, readers, writers));
        }
        var other = TestProgramme.open();
        list(other, Role.COMMANDER).statusCode(404);
        other.as(Role.COMMANDER).get(other.path("documents", document)).then().statusCode(404);
        other.as(Role.COMMANDER).delete(other.path("documents", document)).then().statusCode(404);
        addIn(other, writers.iterator().next()).statusCode(404);
    }

    private static int expected(Role role, Set<Role> readers, Set<Role> writers) {
        if (writers.contains(role)) {
            return 201;
        }
        return readers.contains(role) || SENDING_NOTHING.contains(role) ? 403 : 404;
    }

    /** Once the record is closed nobody takes anything away, whoever he is. */
    public void assertStays(UUID document) {
        for (Role role : Role.values()) {
            remove(role, document).statusCode(oneOf(403, 404, 409));
        }
        programme.as(Role.AUDITOR).get(programme.path("documents", document)).then().statusCode(200);
    }

    private ValidatableResponse list(TestProgramme where, Role role) {
        return where.as(role).queryParam("recordType", recordType).queryParam("recordId", recordId)
                .get(where.path("documents")).then();
    }

    private ValidatableResponse addIn(TestProgramme where, Role role) {
        return where.as(role).contentType("application/octet-stream")
                .queryParam("recordType", recordType).queryParam("recordId", recordId)
                .body(OfficeFiles.pdf("x")).post(where.path("documents")).then();
    }
}
