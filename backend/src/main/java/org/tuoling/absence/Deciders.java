package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.shared.sql.Sql;

/**
 * Tells whose turn it is. That is asked anew each time: whoever leads a grid or stands in for its leader today decides,
 * whoever did so when leave was asked for.
 */
@ApplicationScoped
public class Deciders {

    private static final String OF_STEP =
            "select d.* from leave_deciders(?, ?, ?, ?, ?) d order by d.name";

    private static final String OF_LEAVES =
            """
            select s.leave_id as absence_id, d.person_id, d.name, b.name as on_behalf_of_name
            from leave_step s
            join leave l on l.id = s.leave_id
            cross join lateral leave_deciders(l.programme_id, l.person_id, s.authority, s.level, ?) d
            left join person b on b.id = d.on_behalf_of_id
            where s.programme_id = ? and s.state = 'AWAITED' and s.leave_id = any(cast(? as uuid[]))
            order by d.name
            """;

    /** Leaves that wait for one person or account; its arguments are the instant, the programme and the two ids. */
    static final String LEAVES_AWAITING =
            """
            l.id in (select s.leave_id
                     from leave_step s
                     join leave w on w.id = s.leave_id
                     cross join lateral leave_deciders(w.programme_id, w.person_id, s.authority, s.level, ?) d
                     where s.programme_id = ? and s.state = 'AWAITED' and (d.person_id = ? or d.account_id = ?))
            """;

    private static final String OF_OUTINGS =
            """
            select o.id as absence_id, d.person_id, d.name, b.name as on_behalf_of_name
            from outing o
            cross join lateral leave_deciders(o.programme_id, o.person_id, 'LEAF_LEADER', null, ?) d
            left join person b on b.id = d.on_behalf_of_id
            where o.programme_id = ? and o.approved_at is null and o.returned_at is null and o.withdrawn_at is null
              and o.id = any(cast(? as uuid[]))
            order by d.name
            """;

    /** Outings that wait for one person or account; arguments as of {@link #LEAVES_AWAITING}. */
    static final String OUTINGS_AWAITING =
            """
            o.id in (select w.id
                     from outing w
                     cross join lateral leave_deciders(w.programme_id, w.person_id, 'LEAF_LEADER', null, ?) d
                     where w.programme_id = ? and w.approved_at is null and w.returned_at is null
                       and w.withdrawn_at is null and (d.person_id = ? or d.account_id = ?))
            """;

    private static final String EXPECTED =
            """
            select d.person_id, d.name, b.name as on_behalf_of_name
            from leave_deciders(?, ?, ?, ?, ?) d left join person b on b.id = d.on_behalf_of_id
            order by d.name
            """;

    private final Sql sql;

    Deciders(Sql sql) {
        this.sql = sql;
    }

    private record OfAbsence(UUID absenceId, AwaitedView awaited) {}

    /** Who may decide now on what a person asks of this authority. */
    List<Decider> of(UUID programmeId, UUID requesterId, Approver approver, Instant now) {
        return sql.list(OF_STEP, Decider::read, programmeId, requesterId, approver.authority(), approver.level(), now);
    }

    /** The same, as the person is shown it before he asks. */
    List<AwaitedView> expected(UUID programmeId, UUID requesterId, Approver approver, Instant now) {
        return sql.list(
                EXPECTED, AwaitedView::read, programmeId, requesterId, approver.authority(), approver.level(), now);
    }

    Optional<Decider> entitled(UUID programmeId, UUID requesterId, Approver approver, Actor actor, Instant now) {
        return of(programmeId, requesterId, approver, now).stream()
                .filter(decider -> decider.is(actor))
                .findFirst();
    }

    /** Whom each of these leaves waits for; those that wait for nobody are left out. */
    Map<UUID, List<AwaitedView>> ofLeaves(UUID programmeId, Collection<UUID> leaves, Instant now) {
        return ofAbsences(OF_LEAVES, programmeId, leaves, now);
    }

    /** The same of outings. */
    Map<UUID, List<AwaitedView>> ofOutings(UUID programmeId, Collection<UUID> outings, Instant now) {
        return ofAbsences(OF_OUTINGS, programmeId, outings, now);
    }

    private Map<UUID, List<AwaitedView>> ofAbsences(
            String question, UUID programmeId, Collection<UUID> absences, Instant now) {
        UUID[] ids = absences.toArray(UUID[]::new);
        return sql
                .list(
                        question,
                        row -> new OfAbsence(row.id("absence_id"), AwaitedView.read(row)),
                        now, programmeId, ids)
                .stream()
                .collect(Collectors.groupingBy(
                        OfAbsence::absenceId, Collectors.mapping(OfAbsence::awaited, Collectors.toList())));
    }
}
