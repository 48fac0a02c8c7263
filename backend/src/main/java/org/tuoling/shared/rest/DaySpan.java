package org.tuoling.shared.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.validation.Day;

/** The days a reader asks for, both included. What happens on them is answered at once and not by page, so they are bounded. */
public class DaySpan {

    @QueryParam("from")
    @NotNull
    @Day
    @Parameter(description = "The first day.", example = "2022-01-10")
    public LocalDate from;

    @QueryParam("to")
    @NotNull
    @Day
    @Parameter(description = "The last day.", example = "2022-02-20")
    public LocalDate to;

    /** Refuses days out of order, and more than so many of them. */
    public void check(int most) {
        check(from, to, "to", most);
    }

    /** The same of days that are asked for by other names; {@code field} is the last one's. */
    public static void check(LocalDate from, LocalDate to, String field, int most) {
        if (to.isBefore(from)) {
            throw Refused.at(field, CommonError.DATES_OUT_OF_ORDER);
        }
        if (ChronoUnit.DAYS.between(from, to) >= most) {
            throw Refused.at(field, CommonError.SPAN_TOO_LONG, most);
        }
    }
}
