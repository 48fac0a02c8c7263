package org.tuoling.board;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the people within the reader's reach is where now; each counts once. */
public record BoardView(
        @Schema(description = "The office's time this is true at.") Instant now,
        @Schema(examples = "37") long onPost,
        @Schema(description = "On post and neither away, overdue nor unaccounted for.", examples = "31") long present,
        @Schema(description = "On leave, out or in training.", examples = "4") long away,
        @Schema(examples = "1") long overdue,
        @Schema(examples = "1") long unaccounted,
        @Schema(description = "Of those on post, who sit in no grid and so on no line.", examples = "0") long unplaced,
        @Schema(description = "The grids the reader may see, by code.") List<BoardLine> grids) {}
