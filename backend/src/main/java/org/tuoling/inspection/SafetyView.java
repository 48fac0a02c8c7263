package org.tuoling.inspection;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 三个安全: how the three safeties stand on a day. */
public record SafetyView(LocalDate asOf, List<SafetyAreaView> areas) {

    /** One of the three. */
    public record SafetyAreaView(
            SafetyArea area,
            @Schema(description = "Findings that nobody has closed.", examples = "4") long open,
            @Schema(description = "Of these, those past their due day with their owner.", examples = "1") long overdue,
            @Schema(description = "Of these, those due within a week.", examples = "1") long dueSoon,
            @Schema(description = "Of these, those rectified that somebody has to look at.", examples = "1") long awaitingClosing,
            @Schema(description = "Closed since the first of January.", examples = "0") long closedThisYear,
            @Schema(description = "The open ones by how bad they are, the worst first.") List<OfSeverity> bySeverity,
            @Schema(description = "What other features have to see to, where the caller may see it.") List<Signal> signals) {}

    /** Open findings of one severity. */
    public record OfSeverity(FindingSeverity severity, @Schema(examples = "2") long open) {}

    /** Something besides findings. */
    public record Signal(
            @Schema(examples = "project-warnings") String name,
            @Schema(examples = "3") long count,
            @Schema(description = "The page that lists them, below the programme's.", examples = "project-warnings") String path) {}
}
