package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/**
 * Counts presence week by week from closed calls. What a correction says outweighs the entry it stands beside, the latest
 * correction the earlier ones.
 */
@ApplicationScoped
public class PresenceReader {

    private final Sql sql;

    PresenceReader(Sql sql) {
        this.sql = sql;
    }

    public List<WeekOfPresence> weeks(UUID programmeId, RollCallReach reach, LocalDate from, LocalDate to, UUID gridId) {
        var arguments = new ArrayList<Object>(List.of(programmeId, from, to));
        if (gridId != null) {
            arguments.addAll(List.of(programmeId, gridId));
        }
        arguments.addAll(Arrays.asList(reach.entryArguments()));
        String text =
                """
                select date_trunc('week', s.held_on)::date as week_starts_on,
                       count(*) filter (where s.outcome <> 'EXCUSED') as expected,
                       count(*) filter (where s.outcome = 'PRESENT') as present,
                       count(*) filter (where s.outcome = 'ACCOUNTED') as accounted,
                       count(*) filter (where s.outcome = 'EXCUSED') as excused,
                       count(*) filter (where s.outcome = 'UNRESOLVED') as unresolved
                from (
                    select c.held_on,
                           coalesce((select k.outcome from roll_call_correction k
                                     where k.programme_id = e.programme_id and k.entry_id = e.id
                                     order by k.corrected_at desc, k.id desc limit 1), e.status) as outcome
                    from roll_call c
                    join roll_call_entry e on e.programme_id = c.programme_id and e.roll_call_id = c.id
                    where c.programme_id = ? and c.state = 'CLOSED' and c.held_on between ? and ?
                """
                        + (gridId == null ? "" : " and " + GridTree.THIS_OR_BELOW)
                        + " and " + reach.ofEntry()
                        + ") s group by 1 order by 1";
        return sql.list(text, WeekOfPresence::read, arguments.toArray());
    }
}
