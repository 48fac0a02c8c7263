package org.tuoling.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.shared.validation.Day;

/** What a list of entries can be narrowed by. */
public class EntryFilter {

    @QueryParam("placeId")
    @Parameter(description = "Recipient place.")
    public UUID placeId;

    @QueryParam("code")
    @Parameter(description = "Why money moved.")
    public EntryCode code;

    @QueryParam("projectId")
    @Parameter(description = "Project.")
    public UUID projectId;

    @QueryParam("sourceId")
    @Parameter(description = "The record the entries were made for.")
    public UUID sourceId;

    @QueryParam("from")
    @Day
    @Parameter(description = "The first day they took effect on.", example = "2021-06-01")
    public LocalDate from;

    @QueryParam("to")
    @Day
    @Parameter(description = "The last day they took effect on.", example = "2021-06-30")
    public LocalDate to;
}
