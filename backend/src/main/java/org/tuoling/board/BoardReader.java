package org.tuoling.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads the board in one statement, however many people and grids there are. */
@ApplicationScoped
public class BoardReader {

    private final Sql sql;
    private final Today today;

    BoardReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** @param reach whom the reader may see; the board counts nobody else */
    public BoardView board(UUID programmeId, Reach reach) {
        var now = today.now();
        var counts = new Counts();
        sql.each(BoardSql.of(reach), counts::read, arguments(programmeId, reach, now, today.date()));
        return counts.view(now);
    }

    private static Object[] arguments(UUID programme, Reach reach, Instant now, LocalDate day) {
        var arguments = new ArrayList<Object>(Arrays.asList(BoardSql.seenArguments(programme, reach, day)));
        arguments.addAll(List.of(programme, day));
        arguments.addAll(Arrays.asList(reach.arguments(day)));
        arguments.addAll(List.of(now, programme, now, now));
        arguments.addAll(List.of(programme, now, now));
        arguments.addAll(List.of(programme, day));
        arguments.addAll(List.of(programme, day));
        arguments.addAll(Arrays.asList(reach.arguments(day)));
        arguments.addAll(List.of(programme, day, day, day));
        return arguments.toArray();
    }

    /** The lines as they come, and the totals that every row repeats. */
    private static final class Counts {

        private final List<BoardLine> lines = new ArrayList<>();
        private long onPost;
        private long away;
        private long overdue;
        private long unaccounted;
        private long unplaced;

        void read(Row row) {
            onPost = row.number("all_on_post");
            away = row.number("all_on_leave") + row.number("all_on_outing") + row.number("all_in_training");
            overdue = row.number("all_overdue");
            unaccounted = row.number("all_unaccounted");
            unplaced = row.number("all_unplaced");
            if (row.id("grid_id") != null) {
                lines.add(BoardLine.read(row));
            }
        }

        BoardView view(Instant now) {
            long present = onPost - away - overdue - unaccounted;
            return new BoardView(now, onPost, present, away, overdue, unaccounted, unplaced, List.copyOf(lines));
        }
    }
}
