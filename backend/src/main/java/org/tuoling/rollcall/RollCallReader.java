package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads roll-calls for lists, details and exports. */
@ApplicationScoped
public class RollCallReader {

    private static final String COLUMNS =
            """
            c.id, c.held_on, c.opens_at, c.cut_off_at, c.closes_at, c.closed_at, c.state, c.level, c.on_paper, c.version,
            c.grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en
            """;
    private static final String FROM = "roll_call c left join grid g on g.id = c.grid_id";
    private static final SortFields SORTS = SortFields.byDefault("-heldOn").date("heldOn", "c.held_on");

    private final Sql sql;

    RollCallReader(Sql sql) {
        this.sql = sql;
    }

    public Page<RollCallView> page(UUID programmeId, RollCallReach reach, RollCallFilter filter, PageQuery query) {
        var page = filtered(COLUMNS, FROM, "c.id", programmeId, reach, filter).page(query, SORTS, RollCallView::read);
        var counts = counts(programmeId, reach, page.items().stream().map(RollCallView::id).toList());
        return page.map(call -> call.with(counts.getOrDefault(call.id(), RollCallCounts.NONE)));
    }

    /** Every entry of every call that matches, for exports. */
    public void eachLine(
            UUID programmeId, RollCallReach reach, RollCallFilter filter, PageQuery query, Consumer<RollCallLine> sink) {
        var lines = filtered(
                COLUMNS + ", " + RollCallEntryReader.COLUMNS,
                "roll_call c left join grid g on g.id = c.grid_id join " + RollCallEntryReader.FROM + " on e.roll_call_id = c.id",
                "c.id",
                programmeId,
                reach,
                filter);
        reach.entries(lines).eachLine(query.sort, SORTS, "e.person_code", RollCallLine::read, sink);
    }

    public Optional<RollCallView> one(UUID programmeId, RollCallReach reach, UUID id) {
        var counts = counts(programmeId, reach, List.of(id));
        return head(programmeId, id).filter(call -> reach.reach().isEverybody() || counts.containsKey(id)).map(call ->
                call.with(counts.getOrDefault(id, RollCallCounts.NONE)));
    }

    /** What is written down when nobody in particular looks: all of it. */
    Optional<RollCallView> head(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where c.programme_id = ? and c.id = ?",
                RollCallView::read,
                programmeId, id);
    }

    /** What the caller does not answer for is not there for him to act on. */
    void requireLed(UUID programmeId, RollCallReach reach, UUID id) {
        var arguments = new ArrayList<Object>(List.of(programmeId, id));
        arguments.addAll(Arrays.asList(reach.leadArguments()));
        sql.one(
                        "select c.id from roll_call c where c.programme_id = ? and c.id = ? and " + reach.leads(),
                        row -> row.id("id"),
                        arguments.toArray())
                .orElseThrow(Refused::notFound);
    }

    private Map<UUID, RollCallCounts> counts(UUID programmeId, RollCallReach reach, List<UUID> calls) {
        var counts = new HashMap<UUID, RollCallCounts>();
        if (!calls.isEmpty()) {
            var arguments = new ArrayList<Object>();
            arguments.add(programmeId);
            arguments.add(calls.stream().map(UUID::toString).toArray(String[]::new));
            arguments.addAll(Arrays.asList(reach.entryArguments()));
            sql.each(
                    "select e.roll_call_id, " + RollCallCounts.COLUMNS
                            + " from roll_call_entry e join roll_call c on c.id = e.roll_call_id"
                            + " where e.programme_id = ? and e.roll_call_id = any(cast(? as uuid[])) and " + reach.ofEntry()
                            + " group by e.roll_call_id",
                    row -> counts.put(row.id("roll_call_id"), RollCallCounts.read(row)),
                    arguments.toArray());
        }
        return counts;
    }

    private ListQuery filtered(
            String columns, String from, String key, UUID programmeId, RollCallReach reach, RollCallFilter filter) {
        var list = new ListQuery(sql, columns, from, key)
                .where("c.programme_id = ?", programmeId)
                .whereIfGiven("c.held_on = ?", filter.heldOn)
                .whereIfGiven("c.held_on >= ?", filter.from)
                .whereIfGiven("c.held_on <= ?", filter.to)
                .whereIfGiven("c.state = ?", filter.state);
        if (filter.gridId != null) {
            list.where(GridTree.THIS_OR_BELOW, programmeId, filter.gridId);
        }
        return reach.calls(list);
    }
}
