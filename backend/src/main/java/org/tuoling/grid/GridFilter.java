package org.tuoling.grid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of grids can be narrowed by. */
public class GridFilter {

    @QueryParam("parentId")
    @Parameter(description = "The grid above.")
    public UUID parentId;

    @QueryParam("level")
    @Min(1)
    @Max(9)
    @Parameter(description = "How far down: 1 is the top.", example = "3")
    public Integer level;

    @QueryParam("leaf")
    @Parameter(description = "Only those people can sit in, or only the others.")
    public Boolean leaf;

    @QueryParam("placeId")
    @Parameter(description = "The site.")
    public UUID placeId;

    @QueryParam("onDay")
    @Day
    @Parameter(description = "Only those open on this day.", example = "2022-01-10")
    public LocalDate onDay;
}
