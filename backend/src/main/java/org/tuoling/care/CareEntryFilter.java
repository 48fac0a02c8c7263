package org.tuoling.care;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What the care log can be narrowed by. */
public class CareEntryFilter {

    @QueryParam("personId")
    @Parameter(description = "The person cared for.")
    public UUID personId;

    @QueryParam("kind")
    @Parameter(description = "What was done.")
    public CareKind kind;

    @QueryParam("from")
    @Day
    @Parameter(description = "Done on this day or later.", example = "2021-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "Done on this day or before.", example = "2021-12-31")
    public LocalDate to;
}
