package org.tuoling.absence;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of outings can be narrowed by. */
public class OutingFilter {

    @QueryParam("personId")
    @Parameter(description = "Whose they are.")
    public UUID personId;

    @QueryParam("state")
    @Parameter(description = "Where they stand.")
    public OutingState state;

    @QueryParam("overdue")
    @Parameter(description = "True for those whose return should have been recorded by now.")
    public Boolean overdue;

    @QueryParam("awaiting")
    @Pattern(regexp = "me")
    @Parameter(description = "`me` for those that wait for the caller's approval.", example = "me")
    public String awaiting;

    @QueryParam("from")
    @Day
    @Parameter(description = "Those that begin on this day or later.", example = "2021-12-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "Those that begin on this day or before.", example = "2021-12-31")
    public LocalDate to;
}
