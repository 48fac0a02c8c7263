package org.tuoling.disbursement.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.disbursement.WorkReader;
import org.tuoling.disbursement.WorkView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;

/** What waits for the caller's hand. */
@Path("/api/v1/programmes/{programme}/my/work")
@Tag(name = "disbursements")
public class MyWorkResource {

    private final WorkReader reader;
    private final DisbursementAccess access;
    private final Scope scope;

    MyWorkResource(WorkReader reader, DisbursementAccess access, Scope scope) {
        this.reader = reader;
        this.access = access;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.DISBURSEMENT_READ)
    @Operation(
            operationId = "listMyWork",
            summary = "Count the payments and contracts that wait for oneself",
            description =
                    "A line for each kind of work the caller's roles may take on, also where nothing waits. What his own hand was in already does not wait for him.")
    public List<WorkView> listMyWork() {
        return reader.of(scope.programmeId(), access.hand(), access.kinds());
    }
}
