package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridRegister;
import org.tuoling.grid.GridView;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.rollcall.domain.RollCall;
import org.tuoling.rollcall.domain.RollCallEntries;
import org.tuoling.rollcall.domain.RollCallEntry;
import org.tuoling.rollcall.domain.RollCalls;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Brings in roll-calls of evenings gone by that were kept on paper; from then on they are closed like any other. */
@ApplicationScoped
public class RollCallArchive {

    /** Where no schedule says when a site was called in those days. */
    private static final LocalTime USUAL_HOUR = LocalTime.of(22, 30);

    private static final String ON_POST =
            """
            select p.person_id, r.code
            from people_on_post(?, ?) p join person r on r.id = p.person_id
            where p.grid_id = ?
            """;

    private static final String KEPT =
            """
            select e.person_id, e.status, e.expectation, e.reason
            from roll_call c join roll_call_entry e on e.programme_id = c.programme_id and e.roll_call_id = c.id
            where c.programme_id = ? and c.grid_id = ? and c.held_on = ?
            order by e.person_code
            """;

    private final RollCalls calls;
    private final RollCallEntries entries;
    private final RollCallReader reader;
    private final GridRegister grids;
    private final SiteHours hours;
    private final ChangeLog changes;
    private final Sql sql;
    private final Today today;

    RollCallArchive(
            RollCalls calls,
            RollCallEntries entries,
            RollCallReader reader,
            GridRegister grids,
            SiteHours hours,
            ChangeLog changes,
            Sql sql,
            Today today) {
        this.calls = calls;
        this.entries = entries;
        this.reader = reader;
        this.grids = grids;
        this.hours = hours;
        this.changes = changes;
        this.sql = sql;
        this.today = today;
    }

    @Transactional
    public RollCallId bringIn(UUID programmeId, PaperRollCall paper) {
        var grid = check(programmeId, paper);
        var call = new RollCall(programmeId, paper.gridId(), grid.level(), paper.heldOn(), hoursOf(programmeId, paper));
        calls.persist(call);
        var onPost = onPost(programmeId, paper);
        for (int position = 0; position < paper.lines().size(); position++) {
            entries.persist(entry(call, paper.lines().get(position), position, onPost));
        }
        entries.flush();
        call.close(call.closesAt());
        calls.flush();
        changes.created(programmeId, "roll-call", call.id(), reader.head(programmeId, call.id()).orElseThrow());
        return new RollCallId(call.id());
    }

    /** What is kept of a grid's evening, as paper would say it; empty when there was no call. */
    public Optional<PaperRollCall> kept(UUID programmeId, GridId grid, LocalDate heldOn) {
        List<PaperRollCall.Line> lines = sql.list(
                KEPT,
                row -> new PaperRollCall.Line(
                        PersonId.of(row.id("person_id")),
                        row.oneOf(EntryStatus.class, "status"),
                        row.oneOf(Expectation.class, "expectation"),
                        row.text("reason")),
                programmeId, grid.value(), heldOn);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new PaperRollCall(grid, heldOn, lines));
    }

    private GridView check(UUID programmeId, PaperRollCall paper) {
        var grid = grids.find(programmeId, paper.gridId())
                .orElseThrow(() -> Refused.at("gridId", RollCallError.GRID_UNKNOWN));
        if (!grid.leaf()) {
            throw Refused.at("gridId", RollCallError.GRID_NOT_LEAF);
        }
        if (!paper.heldOn().isBefore(today.date())) {
            throw Refused.at("heldOn", RollCallError.NOT_OVER);
        }
        if (calls.wasHeld(programmeId, grid.id(), paper.heldOn())) {
            throw Refused.at("heldOn", RollCallError.HELD_ALREADY);
        }
        return grid;
    }

    private RollCallHours hoursOf(UUID programmeId, PaperRollCall paper) {
        return hours.of(programmeId, paper.gridId().value(), paper.heldOn())
                .orElseGet(() -> RollCallHours.at(paper.heldOn(), USUAL_HOUR));
    }

    private Map<UUID, String> onPost(UUID programmeId, PaperRollCall paper) {
        var codes = new HashMap<UUID, String>();
        sql.each(
                ON_POST,
                row -> codes.put(row.id("person_id"), row.text("code")),
                programmeId, paper.heldOn(), paper.gridId().value());
        return codes;
    }

    /** Takes each person off the list as he is found, so that nobody is in it twice. */
    private static RollCallEntry entry(RollCall call, PaperRollCall.Line line, int position, Map<UUID, String> onPost) {
        String field = "lines[" + position + "].";
        var code = onPost.remove(line.personId().value());
        if (code == null) {
            throw Refused.at(field + "personId", RollCallError.PERSON_NOT_CALLED);
        }
        try {
            return new RollCallEntry(call, line, code);
        } catch (Refused unfit) {
            throw Refused.at(field + unfit.field(), unfit.error());
        }
    }
}
