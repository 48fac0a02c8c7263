package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceRegister;
import org.tuoling.rollcall.domain.RollCallSchedule;
import org.tuoling.rollcall.domain.RollCallSchedules;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps when the roll-calls of each site open. */
@ApplicationScoped
public class RollCallTimetable {

    private static final String TYPE = "roll-call-schedule";
    private static final UUID NONE = new UUID(0, 0);

    private final RollCallSchedules schedules;
    private final RollCallScheduleReader reader;
    private final PlaceRegister places;
    private final ChangeLog changes;

    RollCallTimetable(
            RollCallSchedules schedules, RollCallScheduleReader reader, PlaceRegister places, ChangeLog changes) {
        this.schedules = schedules;
        this.reader = reader;
        this.places = places;
        this.changes = changes;
    }

    @Transactional
    public RollCallScheduleId register(UUID programmeId, RollCallScheduleDetails details) {
        check(programmeId, details, NONE);
        var schedule = new RollCallSchedule(programmeId, details);
        schedules.persistAndFlush(schedule);
        changes.created(programmeId, TYPE, schedule.id(), view(programmeId, schedule.id()));
        return new RollCallScheduleId(schedule.id());
    }

    @Transactional
    public void revise(UUID programmeId, RollCallScheduleId id, long version, RollCallScheduleDetails details) {
        var schedule = schedules.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, schedule.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        schedule.revise(details);
        schedules.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes a schedule out; the one before it holds on, and without one the site has no roll-calls. */
    @Transactional
    public void remove(UUID programmeId, RollCallScheduleId id, long version) {
        var schedule = schedules.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, schedule.version());
        var before = view(programmeId, id.value());
        schedules.delete(schedule);
        schedules.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    private RollCallScheduleView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, RollCallScheduleDetails details, UUID self) {
        if (places.find(programmeId, details.placeId()).isEmpty()) {
            throw Refused.at("placeId", RollCallError.PLACE_UNKNOWN);
        }
        if (schedules.othersStart(programmeId, details.placeId().value(), details.validFrom(), self)) {
            throw Refused.at("validFrom", RollCallError.SCHEDULE_TAKEN);
        }
    }
}
