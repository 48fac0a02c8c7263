package org.tuoling.attachment.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose documents are asked for. */
public class RecordParameters {

    @QueryParam("recordType")
    @NotNull
    @Parameter(description = "Kind of the record, as its history calls it.", example = "project")
    public String recordType;

    @QueryParam("recordId")
    @NotNull
    @Parameter(description = "Id of the record.")
    public UUID recordId;
}
