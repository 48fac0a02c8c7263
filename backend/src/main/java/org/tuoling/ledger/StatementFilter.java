package org.tuoling.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** The days a statement can be narrowed to. */
public class StatementFilter {

    @QueryParam("from")
    @Day
    @Parameter(description = "The first day its lines took effect on.", example = "2021-06-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "The last day.", example = "2021-06-30")
    public LocalDate to;

    boolean isEmpty() {
        return from == null && to == null;
    }
}
