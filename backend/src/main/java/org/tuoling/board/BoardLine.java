package org.tuoling.board;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/**
 * One grid of the board, with everybody in it and below it counted. Each person on post counts as one thing at most: an
 * absence outweighs training, and that outweighs an unanswered roll-call.
 */
public record BoardLine(
        Ref grid,
        @Schema(description = "The grid above; null at the top.", nullable = true) UUID parentId,
        @Schema(description = "How far down: 1 is the top.", examples = "3") int level,
        @Schema(description = "Who leads it today.", nullable = true) Ref leader,
        @Schema(examples = "15") long onPost,
        @Schema(examples = "1") long onLeave,
        @Schema(examples = "2") long onOuting,
        @Schema(examples = "0") long inTraining,
        @Schema(description = "Should be back from leave or an outing.", examples = "1") long overdue,
        @Schema(description = "Not answered for at the last roll-call's cut-off, nor since.", examples = "0") long unaccounted,
        @Schema(description = "Of a leaf only.", nullable = true) BoardRollCall rollCall) {

    static BoardLine read(Row row) {
        return new BoardLine(
                row.ref("grid"),
                row.id("parent_id"),
                row.integer("level"),
                row.record(Ref.class, "leader"),
                row.number("on_post"),
                row.number("on_leave"),
                row.number("on_outing"),
                row.number("in_training"),
                row.number("overdue"),
                row.number("unaccounted"),
                row.record(BoardRollCall.class, "roll_call"));
    }
}
