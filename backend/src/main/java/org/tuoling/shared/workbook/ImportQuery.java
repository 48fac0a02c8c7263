package org.tuoling.shared.workbook;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an import is asked for. */
public class ImportQuery {

    /** A text, because JAX-RS would read a misspelt {@code true} as false and change what was only to be tried. */
    @QueryParam("dryRun")
    @DefaultValue("false")
    @Pattern(regexp = "true|false")
    @Parameter(
            description = "Only try: say what the import would do, and change nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String dryRun;

    boolean isDryRun() {
        return Boolean.parseBoolean(dryRun);
    }
}
