package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.domain.Grid;
import org.tuoling.grid.domain.GridLeadership;
import org.tuoling.grid.domain.GridLeaderships;
import org.tuoling.grid.domain.Grids;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps who answers for which grid; the leaderships of one grid are changed one after another. */
@ApplicationScoped
public class GridLeadershipRegister {

    private static final String TYPE = "grid-leadership";

    private final GridLeaderships leaderships;
    private final Grids grids;
    private final GridLeadershipReader reader;
    private final PersonRegister people;
    private final ChangeLog changes;

    GridLeadershipRegister(
            GridLeaderships leaderships,
            Grids grids,
            GridLeadershipReader reader,
            PersonRegister people,
            ChangeLog changes) {
        this.leaderships = leaderships;
        this.grids = grids;
        this.reader = reader;
        this.people = people;
        this.changes = changes;
    }

    @Transactional
    public GridLeadershipId appoint(UUID programmeId, GridLeadershipDetails details) {
        var grid = held(programmeId, details.gridId().value())
                .orElseThrow(() -> Refused.at("gridId", GridError.GRID_UNKNOWN));
        people.find(programmeId, details.personId())
                .orElseThrow(() -> Refused.at("personId", GridError.PERSON_UNKNOWN));
        var leadership = new GridLeadership(programmeId, grid, details);
        leaderships.in(programmeId, grid.id()).forEach(leadership::refuseBeside);
        leaderships.persistAndFlush(leadership);
        changes.created(programmeId, TYPE, leadership.id(), view(programmeId, leadership.id()));
        return new GridLeadershipId(leadership.id());
    }

    /** Records or brings forward the last day. */
    @Transactional
    public void end(UUID programmeId, GridLeadershipId id, LocalDate day) {
        var shown = reader.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        held(programmeId, shown.grid().id());
        end(programmeId, leaderships.one(programmeId, id.value()).orElseThrow(Refused::notFound), day);
    }

    /** Takes out a leadership entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, GridLeadershipId id, long version) {
        var leadership = leaderships.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, leadership.version());
        remove(programmeId, leadership);
    }

    /** Gives what a person leads after a day to another, who keeps what he is to a grid if that is no less. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOn(UUID programmeId, PersonId from, PersonId to, LocalDate lastDay) {
        for (var leadership : leaderships.from(programmeId, from.value(), lastDay.plusDays(1))) {
            held(programmeId, leadership.gridId());
            var first = leadership.startsOn().isAfter(lastDay) ? leadership.startsOn() : lastDay.plusDays(1);
            var passed = new GridLeadershipDetails(
                    new GridId(leadership.gridId()), to, leadership.role(), first, leadership.endsOn());
            stop(programmeId, leadership, lastDay);
            var own = leaderships.in(programmeId, leadership.gridId()).stream()
                    .filter(other -> other.personId().equals(to.value()) && other.covers(first))
                    .findFirst();
            if (own.isEmpty() || own.get().ranksBelow(passed.role())) {
                own.ifPresent(lesser -> stop(programmeId, lesser, first.minusDays(1)));
                appoint(programmeId, passed);
            }
        }
    }

    /** One that was only to begin later never does. */
    private void stop(UUID programmeId, GridLeadership leadership, LocalDate lastDay) {
        if (leadership.startsOn().isAfter(lastDay)) {
            remove(programmeId, leadership);
        } else {
            end(programmeId, leadership, lastDay);
        }
    }

    private void end(UUID programmeId, GridLeadership leadership, LocalDate day) {
        var before = view(programmeId, leadership.id());
        leadership.end(day);
        leaderships.flush();
        changes.changed(programmeId, TYPE, leadership.id(), before, view(programmeId, leadership.id()));
    }

    private void remove(UUID programmeId, GridLeadership leadership) {
        var before = view(programmeId, leadership.id());
        leaderships.delete(leadership);
        leaderships.flush();
        changes.deleted(programmeId, TYPE, leadership.id(), before);
    }

    /** The one that begins on a day, as workbooks name it. */
    public Optional<GridLeadershipView> beginning(UUID programmeId, GridId grid, PersonId person, LocalDate day) {
        return reader.beginning(programmeId, grid.value(), person.value(), day);
    }

    private Optional<Grid> held(UUID programmeId, UUID gridId) {
        return Optional.ofNullable(grids.locked(programmeId, List.of(gridId)).get(gridId));
    }

    private GridLeadershipView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
