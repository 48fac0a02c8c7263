package org.tuoling.donation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.validation.Day;

/** What a list of donations can be narrowed by. */
public class DonationFilter {

    @QueryParam("kind")
    @Parameter(description = "Money or goods.")
    public DonationKind kind;

    @QueryParam("state")
    @Parameter(description = "Whether it counts.")
    public DonationState state;

    @QueryParam("donorId")
    @Parameter(description = "Who gave.")
    public UUID donorId;

    @QueryParam("placeId")
    @Parameter(description = "Recipient place.")
    public UUID placeId;

    @QueryParam("from")
    @Day
    @Parameter(description = "Received on this day or later.", example = "2020-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "Received on this day or earlier.", example = "2021-12-31")
    public LocalDate to;

    void checkPeriod() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.at("to", CommonError.DATES_OUT_OF_ORDER);
        }
    }
}
