package org.tuoling.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.domain.Place;
import org.tuoling.place.domain.Places;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps the places of both sides. */
@ApplicationScoped
public class PlaceRegister {

    private static final String TYPE = "place";
    private static final UUID NONE = new UUID(0, 0);

    private final Places places;
    private final PlaceReader reader;
    private final ChangeLog changes;

    PlaceRegister(Places places, PlaceReader reader, ChangeLog changes) {
        this.places = places;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public PlaceId register(UUID programmeId, PlaceDetails details) {
        check(programmeId, details, NONE);
        var place = new Place(programmeId, details);
        places.persistAndFlush(place);
        changes.created(programmeId, TYPE, place.id(), view(programmeId, place.id()));
        return new PlaceId(place.id());
    }

    @Transactional
    public void revise(UUID programmeId, PlaceId id, long version, PlaceDetails details) {
        var place = places.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, place.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        place.revise(details);
        places.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a place entered by mistake; one that other records name can only be retired. */
    @Transactional
    public void remove(UUID programmeId, PlaceId id, long version) {
        var place = places.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, place.version());
        var before = view(programmeId, id.value());
        places.delete(place);
        places.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<PlaceView> find(UUID programmeId, PlaceId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code. */
    public Optional<PlaceView> coded(UUID programmeId, CodeSystem system, String code) {
        return reader.coded(programmeId, system, code);
    }

    /** By a code whose system its length tells, as workbooks name places. */
    public Optional<PlaceView> coded(UUID programmeId, String code) {
        return CodeSystem.of(code).flatMap(system -> reader.coded(programmeId, system, code));
    }

    private PlaceView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, PlaceDetails details, UUID self) {
        if (places.othersHaveCode(programmeId, details.codeSystem(), details.code(), self)) {
            throw Refused.at("code", PlaceError.CODE_TAKEN, details.code());
        }
        if (details.parentId() == null) {
            return;
        }
        var parent = places.one(programmeId, details.parentId().value())
                .orElseThrow(() -> Refused.at("parentId", PlaceError.PARENT_UNKNOWN));
        if (parent.side() != details.side()) {
            throw Refused.at("parentId", PlaceError.PARENT_OF_OTHER_SIDE);
        }
        if (places.isAtOrAbove(programmeId, self, parent.id())) {
            throw Refused.at("parentId", PlaceError.PARENT_IN_CIRCLE);
        }
    }
}
