package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.absence.LeavePreviewView;
import org.tuoling.absence.LeavePreviews;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.validation.Day;

/** What asking for a leave would mean, before it is asked for. */
@Path("/api/v1/programmes/{programme}/leave-preview")
@Tag(name = "leaves")
public class LeavePreviewResource {

    private final LeavePreviews previews;
    private final AbsenceAccess access;
    private final Scope scope;

    LeavePreviewResource(LeavePreviews previews, AbsenceAccess access, Scope scope) {
        this.previews = previews;
        this.access = access;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.ABSENCE_REQUEST)
    @Operation(operationId = "previewLeave", summary = "Tell what is left of a kind of leave and who would have to approve",
            description = "Nothing is asked for. The caller's own without `personId`.")
    public LeavePreviewView previewLeave(
            @Parameter(description = "Whose leave; the caller's when left out.") @QueryParam("personId") UUID personId,
            @Parameter(description = "The kind of leave.") @QueryParam("kindId") @NotNull UUID kindId,
            @Parameter(description = "Its first day.", example = "2022-01-08") @QueryParam("startsOn") @NotNull @Day LocalDate startsOn,
            @Parameter(description = "Its last day.", example = "2022-01-14") @QueryParam("endsOn") @NotNull @Day LocalDate endsOn) {
        UUID person = access.personMeant(personId);
        access.requireOfProgramme(person);
        return previews.of(scope.programmeId(), person, kindId, startsOn, endsOn);
    }
}
