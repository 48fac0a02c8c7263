package org.tuoling.care;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What the papers can be narrowed by. */
public class PersonalPaperFilter {

    @QueryParam("personId")
    @Parameter(description = "Whose they are.")
    public UUID personId;

    @QueryParam("kind")
    @Parameter(description = "What papers.")
    public PaperKind kind;

    @QueryParam("expiresBefore")
    @Day
    @Parameter(description = "Only those that expire before this day, or have expired.", example = "2022-03-31")
    public LocalDate expiresBefore;
}
