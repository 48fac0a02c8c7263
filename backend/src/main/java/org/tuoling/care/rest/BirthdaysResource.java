package org.tuoling.care.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.care.BirthdayReader;
import org.tuoling.care.Birthdays;
import org.tuoling.care.CollectiveBirthdays;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.rest.DaySpan;

/** Birthdays to congratulate on; the year of birth is nobody's business. */
@Path("/api/v1/programmes/{programme}")
@Tag(name = "care")
public class BirthdaysResource {

    private static final int DAYS_MAX = 92;

    private final BirthdayReader reader;
    private final Scope scope;

    BirthdaysResource(BirthdayReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @GET
    @Path("/birthdays")
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "listBirthdays", summary = "List the birthdays on some days",
            description = "At most 92 days. Of people on post on the day. A member sees his own, a leader those of the people below him.")
    public Birthdays listBirthdays(@BeanParam @Valid DaySpan span) {
        span.check(DAYS_MAX);
        return new Birthdays(reader.between(scope.reach(Permission.CARE_WRITE), span.from, span.to));
    }

    @GET
    @Path("/collective-birthdays")
    @Requires(Permission.CARE_READ)
    @Operation(operationId = "listCollectiveBirthdays", summary = "List whose birthday is celebrated in a month",
            description = "Of people on post at any time in the month, within the caller's reach.")
    public CollectiveBirthdays listCollectiveBirthdays(
            @QueryParam("month")
                    @NotNull
                    @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])", message = "{text.month}")
                    @Parameter(description = "The month.", example = "2022-01")
                    String month) {
        var days = YearMonth.parse(month);
        return new CollectiveBirthdays(
                month,
                reader.celebratedBetween(scope.reach(Permission.CARE_WRITE), days.atDay(1), days.atEndOfMonth()));
    }
}
