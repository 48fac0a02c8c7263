package org.tuoling.team;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What meetings can be narrowed by. */
public class MeetingFilter {

    @QueryParam("kind")
    @Parameter(description = "What people come together for.")
    public MeetingKind kind;

    @QueryParam("branchId")
    @Parameter(description = "The branch it is a meeting of.")
    public UUID branchId;

    @QueryParam("from")
    @Day
    @Parameter(description = "Beginning on this day or later.", example = "2022-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "Beginning on this day or earlier.", example = "2022-01-31")
    public LocalDate to;

    @QueryParam("mine")
    @Parameter(description = "Only those the caller is expected at.", example = "true")
    public boolean mine;
}
