package org.tuoling.shared.workbook;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an export is asked for. */
public class ExportQuery {

    @QueryParam("format")
    @DefaultValue("xlsx")
    @Pattern(regexp = "xlsx|csv", message = "{workbook.format}")
    @Parameter(
            description = "Kind of file.",
            schema = @Schema(enumeration = {"xlsx", "csv"}, defaultValue = "xlsx"))
    public String format;

    Format format() {
        return Format.ofExtension(format);
    }
}
