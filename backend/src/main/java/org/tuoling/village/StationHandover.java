package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.validation.Code;
import org.tuoling.village.domain.VillageStation;
import org.tuoling.village.domain.VillageStations;

/** Gives a village from one person to the next: one stint ends, another begins, and what is still to be done moves. */
@ApplicationScoped
public class StationHandover {

    private static final Pattern NUMBERED = Pattern.compile("(?<stem>.+)(?<suffix>-(?:[2-9]|[1-9]\\d+))");

    private final VillageStations stations;
    private final StationRegister register;
    private final Postings postings;
    private final PersonRegister people;
    private final Sql sql;

    StationHandover(
            VillageStations stations, StationRegister register, Postings postings, PersonRegister people, Sql sql) {
        this.stations = stations;
        this.register = register;
        this.postings = postings;
        this.people = people;
        this.sql = sql;
    }

    /** Records that the person has left the village and that another goes on there the day after. */
    @Transactional
    public StationId handOver(UUID programmeId, StationId id, LocalDate lastDay, String reason, PersonId successor) {
        if (people.find(programmeId, successor).isEmpty()) {
            throw Refused.at("successorId", VillageError.SUCCESSOR_UNKNOWN);
        }
        var station = stations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        return handOver(programmeId, station, lastDay, reason, successor);
    }

    /** The same for every stint of the deployment that would go on, in the transaction that ends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void handOverAll(Leaving leaving, String reason, PersonId to) {
        var lastDay = leaving.lastDay();
        for (VillageStation station :
                stations.goingOnAfter(leaving.programmeId(), leaving.deployment().value(), lastDay)) {
            handOver(leaving.programmeId(), station, lastDay, reason, to);
        }
    }

    private StationId handOver(
            UUID programmeId, VillageStation station, LocalDate lastDay, String reason, PersonId successor) {
        var next = lastDay.plusDays(1);
        var there = stations.inVillage(programmeId, successor.value(), station.villageId(), next)
                .map(his -> new StationId(his.id()));
        var stint = continued(programmeId, station, successor, next);
        register.end(programmeId, station, lastDay, reason);
        // one who is in the village already goes on with his own stint
        var taker = there.orElseGet(() -> register.register(programmeId, stint));
        moveDuties(programmeId, station.id(), taker, lastDay);
        return taker;
    }

    /** Duties whose time was up stay with him who owed them; so do those that the new stint owes on its own already. */
    private void moveDuties(UUID programmeId, UUID from, StationId to, LocalDate lastDay) {
        sql.update(
                """
                update duty d
                set station_id = s.id, person_id = s.person_id, station_last_day = s.last_day, version = d.version + 1
                from village_station s
                where s.programme_id = d.programme_id and s.id = ? and d.programme_id = ? and d.station_id = ?
                  and d.done_on is null and d.period_end > ? and d.period_end <= s.last_day
                  and not exists (select 1 from duty o where o.station_id = s.id and o.kind_id = d.kind_id
                                  and o.period_start = d.period_start and o.number = d.number)
                """,
                to.value(), programmeId, from, lastDay);
    }

    private StationDetails continued(UUID programmeId, VillageStation station, PersonId successor, LocalDate startsOn) {
        var posting = postings.on(programmeId, successor, startsOn)
                .orElseThrow(() -> Refused.at("successorId", VillageError.SUCCESSOR_NOT_DEPLOYED));
        boolean endsEarlier = station.endsOn() != null && !posting.covers(station.endsOn());
        return new StationDetails(
                freeCode(programmeId, station.code()),
                successor,
                OrganisationId.of(station.villageId()),
                posting.deploymentId(),
                startsOn,
                endsEarlier ? posting.lastDay() : station.endsOn());
    }

    /** {@code VS-001} goes on as {@code VS-001-2}, and that as {@code VS-001-3}. */
    private String freeCode(UUID programmeId, String code) {
        String stem = withoutNumber(programmeId, code);
        int number = 2;
        while (stations.haveCode(programmeId, numbered(stem, number))) {
            number++;
        }
        return numbered(stem, number);
    }

    /** What was cut to make room for the number stays cut. */
    private static String numbered(String stem, int number) {
        String suffix = "-" + number;
        return stem.substring(0, Math.min(stem.length(), Code.LONGEST - suffix.length())) + suffix;
    }

    /** A number is of a hand-over if there is a code that it was put to; in {@code VS-001} it is part of the code. */
    private String withoutNumber(UUID programmeId, String code) {
        var parts = NUMBERED.matcher(code);
        if (!parts.matches()) {
            return code;
        }
        int room = Code.LONGEST - parts.group("suffix").length();
        return stations.othersBegin(programmeId, parts.group("stem"), room, code) ? parts.group("stem") : code;
    }
}
