package org.tuoling.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Projects beside each other in time. */
public record Timeline(
        @Schema(description = "By planned start.") List<TimelineLine> items,
        @Schema(description = "Whether there are more than fit; narrow the question.") boolean more) {}
