package org.tuoling.care;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What appraisals can be narrowed by. */
public class AppraisalFilter {

    @QueryParam("personId")
    @Parameter(description = "Who was appraised.")
    public UUID personId;

    @QueryParam("year")
    @Parameter(description = "Of which year.", example = "2021")
    public Integer year;

    @QueryParam("grade")
    @Parameter(description = "With which grade.")
    public AppraisalGrade grade;
}
