package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.grid.domain.Grid;
import org.tuoling.grid.domain.GridLeaderships;
import org.tuoling.grid.domain.GridMemberships;
import org.tuoling.grid.domain.Grids;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.sql.Ref;

/**
 * Keeps the grid tree. Who changes it holds the grids concerned, so that a grid cannot become a branch and be sat in at
 * the same moment.
 */
@ApplicationScoped
public class GridRegister {

    private static final String TYPE = "grid";
    private static final UUID NONE = new UUID(0, 0);

    private final Grids grids;
    private final GridMemberships memberships;
    private final GridLeaderships leaderships;
    private final GridReader reader;
    private final PlaceRegister places;
    private final ChangeLog changes;

    GridRegister(
            Grids grids,
            GridMemberships memberships,
            GridLeaderships leaderships,
            GridReader reader,
            PlaceRegister places,
            ChangeLog changes) {
        this.grids = grids;
        this.memberships = memberships;
        this.leaderships = leaderships;
        this.reader = reader;
        this.places = places;
        this.changes = changes;
    }

    /** A new grid is a leaf; the one above it becomes a branch. */
    @Transactional
    public GridId register(UUID programmeId, GridDetails details) {
        var held = hold(programmeId, parentIn(details));
        check(programmeId, details, NONE);
        var parent = parent(details, held);
        var grid = new Grid(programmeId, details, parent);
        makeBranch(programmeId, parent);
        grids.persistAndFlush(grid);
        changes.created(programmeId, TYPE, grid.id(), view(programmeId, grid.id()));
        return new GridId(grid.id());
    }

    /** Besides its details this may hang the grid below another one of the same level. */
    @Transactional
    public void revise(UUID programmeId, GridId id, long version, GridDetails details) {
        UUID formerly = Ref.idOf(find(programmeId, id).orElseThrow(Refused::notFound).parent());
        var held = hold(programmeId, id.value(), formerly, parentIn(details));
        var grid = Optional.ofNullable(held.get(id.value())).orElseThrow(Refused::notFound);
        ETag.check(version, grid.version());
        check(programmeId, details, id.value());
        refuseCircle(programmeId, id.value(), details);
        var parent = parent(details, held);
        var before = view(programmeId, id.value());
        grid.revise(details, parent);
        refuseShorterThanItsPeople(programmeId, id.value(), details);
        makeBranch(programmeId, parent);
        grids.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
        if (!grid.isBelow(formerly)) {
            makeLeafIfBare(programmeId, held.get(formerly));
        }
    }

    /** Takes out a grid entered by mistake; one that somebody has sat in or led, or with grids below it, stays. */
    @Transactional
    public void remove(UUID programmeId, GridId id, long version) {
        UUID above = Ref.idOf(find(programmeId, id).orElseThrow(Refused::notFound).parent());
        var held = hold(programmeId, id.value(), above);
        var grid = Optional.ofNullable(held.get(id.value())).orElseThrow(Refused::notFound);
        ETag.check(version, grid.version());
        if (grids.anyBelow(programmeId, id.value())
                || memberships.anyIn(programmeId, id.value())
                || leaderships.anyIn(programmeId, id.value())) {
            throw new Refused(GridError.IN_USE);
        }
        var before = view(programmeId, id.value());
        grids.delete(grid);
        grids.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
        makeLeafIfBare(programmeId, held.get(above));
    }

    public Optional<GridView> find(UUID programmeId, GridId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<GridView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private GridView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private Map<UUID, Grid> hold(UUID programmeId, UUID... ids) {
        return grids.locked(programmeId, Stream.of(ids).filter(Objects::nonNull).distinct().toList());
    }

    private static UUID parentIn(GridDetails details) {
        return details.parentId() == null ? null : details.parentId().value();
    }

    private static Grid parent(GridDetails details, Map<UUID, Grid> held) {
        if (details.parentId() == null) {
            return null;
        }
        return Optional.ofNullable(held.get(details.parentId().value()))
                .orElseThrow(() -> Refused.at("parentId", GridError.PARENT_UNKNOWN));
    }

    private void check(UUID programmeId, GridDetails details, UUID self) {
        if (grids.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", GridError.CODE_TAKEN, details.code());
        }
        places.find(programmeId, details.placeId())
                .orElseThrow(() -> Refused.at("placeId", GridError.PLACE_UNKNOWN));
    }

    private void refuseCircle(UUID programmeId, UUID id, GridDetails details) {
        if (details.parentId() != null && grids.isAtOrAbove(programmeId, id, details.parentId().value())) {
            throw Refused.at("parentId", GridError.PARENT_IN_CIRCLE);
        }
    }

    private void refuseShorterThanItsPeople(UUID programmeId, UUID id, GridDetails details) {
        if (memberships.anyOutside(programmeId, id, details.startsOn(), details.endsOn())
                || leaderships.anyOutside(programmeId, id, details.startsOn(), details.endsOn())) {
            throw Refused.at("endsOn", GridError.PEOPLE_BEYOND_TERM);
        }
    }

    /** Written before the grid below it is, which the database takes below a branch only. */
    private void makeBranch(UUID programmeId, Grid parent) {
        if (parent == null || !parent.isLeaf()) {
            return;
        }
        if (memberships.anyIn(programmeId, parent.id())) {
            throw Refused.at("parentId", GridError.PARENT_HAS_MEMBERS);
        }
        change(programmeId, parent, parent::becomeBranch);
    }

    private void makeLeafIfBare(UUID programmeId, Grid parent) {
        if (parent != null && !grids.anyBelow(programmeId, parent.id())) {
            change(programmeId, parent, parent::becomeLeaf);
        }
    }

    private void change(UUID programmeId, Grid grid, Runnable turn) {
        var before = view(programmeId, grid.id());
        turn.run();
        grids.flush();
        changes.changed(programmeId, TYPE, grid.id(), before, view(programmeId, grid.id()));
    }
}
