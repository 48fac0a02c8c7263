package org.tuoling.rollcall.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.validation.Day;

/** Of which evenings and which grid presence is asked. */
public class PresenceQuery {

    @QueryParam("from")
    @NotNull
    @Day
    @Parameter(description = "The first evening.", example = "2021-12-13")
    public LocalDate from;

    @QueryParam("to")
    @NotNull
    @Day
    @Parameter(description = "The last evening, 400 days later at most.", example = "2022-01-09")
    public LocalDate to;

    @QueryParam("gridId")
    @Parameter(description = "This grid or one below it.")
    public UUID gridId;

    private static final int DAYS_MAX = 400;

    void check() {
        if (to.isBefore(from) || to.isAfter(from.plusDays(DAYS_MAX))) {
            throw Refused.at("to", CommonError.DATES_OUT_OF_ORDER);
        }
    }
}
