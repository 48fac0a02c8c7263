package org.tuoling.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one field of a request, in the reader's language. */
@Schema(description = "What is wrong with one field of the request.")
public record Violation(
        @Schema(description = "The field, as a path into the request body.", examples = "nameZh") String field,
        @Schema(description = "Stable code.", examples = "request.invalid") String code,
        @Schema(description = "A sentence in the reader's language.", examples = "不能为空") String message) {}
