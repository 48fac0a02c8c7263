package org.tuoling.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RFC 9457 problem: why a request was refused, in the reader's language, and a stable code for programs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why the request was refused (RFC 9457). Nothing was changed.")
public record Problem(
        @Schema(description = "Names the kind of problem; a URN built of the code.", examples = "urn:tuoling:problem:request.invalid")
                String type,
        @Schema(description = "The HTTP status in words.", examples = "Bad Request") String title,
        @Schema(description = "The HTTP status.", examples = "400") int status,
        @Schema(description = "A sentence in the reader's language.", examples = "有内容不符合要求，请按提示修改。") String detail,
        @Schema(description = "Stable code.", examples = "request.invalid") String code,
        @Schema(description = "Quote this when asking for help.", examples = "0190f3a2-77c1") String requestId,
        @Schema(description = "The fields to blame, if any.") List<Violation> violations) {}
