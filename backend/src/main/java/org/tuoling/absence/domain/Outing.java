package org.tuoling.absence.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.tuoling.absence.Absentee;
import org.tuoling.absence.Actor;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.OutingDetails;
import org.tuoling.absence.Transport;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** 外出报告: an errand out of the area, reported, approved, and open until the return is recorded. */
@Entity
@Table(name = "outing")
public class Outing {

    /** How long after he has gone he may still report it himself: what a form takes to fill in. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID personId;

    @Column(updatable = false)
    private String personName;

    @Column(updatable = false)
    private String personSearch;

    private String destination;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Transport transport;

    private Instant startsAt;
    private Instant endsAt;
    private Instant reportedAt;
    private Instant returnedAt;
    private Instant returnRecordedAt;
    private String returnRecordedByName;
    private Instant withdrawnAt;
    private Instant approvedAt;
    private UUID approvedById;
    private String approvedByName;
    private Instant overdueToldAt;
    private String ownSearch;

    @ElementCollection
    @CollectionTable(name = "outing_companion", joinColumns = @JoinColumn(name = "outing_id"))
    private Set<OutingCompanion> companions = new HashSet<>();

    protected Outing() {}

    private Outing(UUID programmeId, Absentee person, OutingDetails details, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = person.id();
        this.personName = person.name();
        this.personSearch = person.searchText();
        this.reportedAt = now;
        write(details);
    }

    /** Somebody goes out, or has just gone; who is back already has nothing to report. */
    public static Outing report(UUID programmeId, Absentee person, OutingDetails details, Actor by, Instant now) {
        refusePast(details, now);
        refuseBegun(details, by, now);
        var outing = new Outing(programmeId, person, details, now);
        outing.vouch(by, now);
        return outing;
    }

    /** An outing that was reported on paper and is over. */
    public static Outing onPaper(
            UUID programmeId, Absentee person, OutingDetails details, Instant returnedAt, Actor by, Instant now) {
        var outing = new Outing(programmeId, person, details, details.time().startsAt());
        outing.vouch(by, now);
        outing.comeBack(returnedAt, by, now);
        return outing;
    }

    /** Somebody who answers for the person agrees; from now on it excuses him. */
    public void approve(Actor by, Instant now) {
        checkOpen();
        if (approvedAt != null) {
            throw new Refused(AbsenceError.OUTING_APPROVED);
        }
        approved(by, now);
    }

    private void vouch(Actor by, Instant now) {
        if (by.vouchesFor(personId)) {
            approved(by, now);
        }
    }

    private void approved(Actor by, Instant now) {
        this.approvedAt = now;
        this.approvedById = by.personId().equals(Reach.NOBODY) ? null : by.personId();
        this.approvedByName = by.name();
    }

    /**
     * Plans change: also the hour of the return, as long as he is not overdue. What was approved covers a shorter
     * outing, not a longer one.
     *
     * @return whether it was approved and has to be again
     */
    public boolean revise(OutingDetails details, Actor by, Instant now) {
        checkOpen();
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", AbsenceError.PERSON_FIXED);
        }
        var time = details.time();
        if (!startsAt.equals(time.startsAt())) {
            refuseBegun(details, by, now);
        }
        if (!endsAt.equals(time.endsAt())) {
            if (!by.keeps() && endsAt.isBefore(now)) {
                throw Refused.at("endsAt", AbsenceError.OUTING_OVERDUE);
            }
            refusePast(details, now);
            this.overdueToldAt = null;
        }
        boolean lapses = approvedAt != null && (time.startsAt().isBefore(startsAt) || time.endsAt().isAfter(endsAt));
        write(details);
        if (lapses) {
            this.approvedAt = null;
            this.approvedById = null;
            this.approvedByName = null;
            vouch(by, now);
        }
        return lapses && approvedAt == null;
    }

    public void comeBack(Instant when, Actor by, Instant now) {
        checkOpen();
        if (when.isAfter(now)) {
            throw Refused.at("returnedAt", AbsenceError.IN_FUTURE);
        }
        if (when.isBefore(startsAt)) {
            throw Refused.at("returnedAt", AbsenceError.RETURNED_BEFORE);
        }
        this.returnedAt = when;
        this.returnRecordedAt = now;
        this.returnRecordedByName = by.name();
    }

    /** It does not take place. */
    public void withdraw(Instant now) {
        checkOpen();
        this.withdrawnAt = now;
    }

    private void write(OutingDetails details) {
        if (details.companions().contains(personId)) {
            throw Refused.at("companionIds", AbsenceError.COMPANION_SELF);
        }
        this.destination = details.destination();
        this.purpose = details.purpose();
        this.transport = details.transport();
        this.startsAt = details.time().startsAt();
        this.endsAt = details.time().endsAt();
        this.companions.clear();
        details.companions().forEach(companion -> companions.add(new OutingCompanion(programmeId, companion)));
        this.ownSearch = SearchText.of(destination, purpose);
    }

    private void checkOpen() {
        if (returnedAt != null || withdrawnAt != null) {
            throw new Refused(AbsenceError.OUTING_CLOSED);
        }
    }

    private static void refusePast(OutingDetails details, Instant now) {
        if (!details.time().endsAt().isAfter(now)) {
            throw Refused.at("endsAt", AbsenceError.END_IN_PAST);
        }
    }

    private static void refuseBegun(OutingDetails details, Actor by, Instant now) {
        if (!by.keeps() && details.time().startsAt().isBefore(now.minus(GRACE))) {
            throw Refused.at("startsAt", AbsenceError.BEGINS_IN_THE_PAST);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }
}
