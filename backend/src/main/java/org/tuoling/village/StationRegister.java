package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.village.domain.Duties;
import org.tuoling.village.domain.VillageStation;
import org.tuoling.village.domain.VillageStations;

/** Keeps who is stationed in which village; their duties follow every change. */
@ApplicationScoped
public class StationRegister {

    static final String TYPE = "village-station";
    private static final UUID NONE = new UUID(0, 0);

    private final VillageStations stations;
    private final Duties duties;
    private final StationReader reader;
    private final Postings postings;
    private final DutyPlan plan;
    private final PersonRegister people;
    private final OrganisationRegister organisations;
    private final ChangeLog changes;
    private final Today today;

    StationRegister(
            VillageStations stations,
            Duties duties,
            StationReader reader,
            Postings postings,
            DutyPlan plan,
            PersonRegister people,
            OrganisationRegister organisations,
            ChangeLog changes,
            Today today) {
        this.stations = stations;
        this.duties = duties;
        this.reader = reader;
        this.postings = postings;
        this.plan = plan;
        this.people = people;
        this.organisations = organisations;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public StationId register(UUID programmeId, StationDetails details) {
        check(programmeId, details, NONE);
        var station = new VillageStation(programmeId, details, posting(programmeId, details));
        refuseClash(station);
        stations.persistAndFlush(station);
        plan.followStation(programmeId, station.id());
        changes.created(programmeId, TYPE, station.id(), trace(programmeId, station.id()));
        return new StationId(station.id());
    }

    @Transactional
    public void revise(UUID programmeId, StationId id, long version, StationDetails details) {
        var station = stations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, station.version());
        check(programmeId, details, id.value());
        var before = trace(programmeId, id.value());
        station.revise(details);
        refuseClash(station);
        if (duties.wereDoneBefore(programmeId, station.id(), details.startsOn())) {
            throw Refused.at("startsOn", VillageError.DONE_OUTSIDE_TERM);
        }
        if (details.endsOn() != null && duties.wereDoneAfter(programmeId, station.id(), details.endsOn())) {
            throw Refused.at("endsOn", VillageError.DONE_OUTSIDE_TERM);
        }
        stations.flush();
        plan.followStation(programmeId, station.id());
        changes.changed(programmeId, TYPE, station.id(), before, trace(programmeId, station.id()));
    }

    /** Records that the person has left the village; duties of later periods are no longer owed. */
    @Transactional
    public void end(UUID programmeId, StationId id, LocalDate endedOn, String reason) {
        end(programmeId, stations.one(programmeId, id.value()).orElseThrow(Refused::notFound), endedOn, reason);
    }

    void end(UUID programmeId, VillageStation station, LocalDate endedOn, String reason) {
        var before = trace(programmeId, station.id());
        station.end(endedOn, reason, today.date());
        if (duties.wereDoneAfter(programmeId, station.id(), endedOn)) {
            throw Refused.at("endedOn", VillageError.DONE_OUTSIDE_TERM);
        }
        stations.flush();
        plan.followStation(programmeId, station.id());
        changes.changed(programmeId, TYPE, station.id(), before, trace(programmeId, station.id()));
    }

    /** Takes out a station entered by mistake; one whose duties were ever reported as done stays. */
    @Transactional
    public void remove(UUID programmeId, StationId id, long version) {
        var station = stations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, station.version());
        var before = trace(programmeId, station.id());
        stations.delete(station);
        stations.flush();
        changes.deleted(programmeId, TYPE, station.id(), before);
    }

    public Optional<StationView> find(UUID programmeId, StationId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<StationView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private StationTrace trace(UUID programmeId, UUID id) {
        return StationTrace.of(reader.one(programmeId, id).orElseThrow());
    }

    private Posting posting(UUID programmeId, StationDetails details) {
        if (details.deploymentId() != null) {
            return postings.of(programmeId, details.personId(), details.deploymentId())
                    .orElseThrow(() -> Refused.at("deploymentId", VillageError.DEPLOYMENT_UNKNOWN));
        }
        return postings.on(programmeId, details.personId(), details.startsOn())
                .orElseThrow(() -> Refused.at("startsOn", VillageError.OUTSIDE_DEPLOYMENT));
    }

    private void refuseClash(VillageStation station) {
        if (stations.othersOf(station.programmeId(), station.personId(), station.id()).stream()
                .anyMatch(station::clashesWith)) {
            throw Refused.at("startsOn", VillageError.STATION_TWICE);
        }
    }

    private void check(UUID programmeId, StationDetails details, UUID self) {
        if (stations.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", VillageError.STATION_CODE_TAKEN);
        }
        if (people.find(programmeId, details.personId()).isEmpty()) {
            throw Refused.at("personId", VillageError.PERSON_UNKNOWN);
        }
        var village = organisations
                .find(programmeId, details.villageId())
                .filter(unit -> unit.kind() == OrganisationKind.VILLAGE && unit.side() == Side.RECIPIENT)
                .orElseThrow(() -> Refused.at("villageId", VillageError.VILLAGE_UNKNOWN));
        if (village.retiredOn() != null && !village.retiredOn().isAfter(details.startsOn())) {
            throw Refused.at("villageId", VillageError.VILLAGE_RETIRED);
        }
    }
}
