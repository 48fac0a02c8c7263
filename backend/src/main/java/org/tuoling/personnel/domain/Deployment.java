package org.tuoling.personnel.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.personnel.DeploymentDetails;
import org.tuoling.personnel.DeploymentKind;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.personnel.Term;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** 派驻: a person's stint at a unit of the recipient side. */
@Entity
@Table(name = "deployment")
public class Deployment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private UUID personId;

    /** How the person is sorted and searched by; the database carries later changes of the name here. */
    @Column(updatable = false)
    private String personName;

    @Column(updatable = false)
    private String personSearch;

    private UUID homeUnitId;
    private UUID hostUnitId;
    private String post;
    private String cohort;

    @Enumerated(EnumType.STRING)
    private DeploymentKind kind;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate endedOn;
    private String endReason;
    private String ownSearch;

    protected Deployment() {}

    public Deployment(UUID programmeId, Person person, DeploymentDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = person.id();
        this.personName = person.name();
        this.personSearch = person.searchText();
        write(details);
    }

    /** The stint of another person is another deployment: changing the person would rewrite both their histories. */
    public void revise(DeploymentDetails details) {
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", PersonnelError.PERSON_FIXED);
        }
        if (details.gridId() != null) {
            throw Refused.at("gridId", PersonnelError.GRID_ONLY_AT_FIRST);
        }
        write(details);
    }

    /** Records that the person has left. It happens once; what may change before is the planned end. */
    public void end(LocalDate day, String reason, LocalDate today) {
        if (endedOn != null) {
            throw new Refused(PersonnelError.ENDED_ALREADY);
        }
        if (day.isBefore(startsOn)) {
            throw Refused.at("endedOn", PersonnelError.ENDED_BEFORE_START);
        }
        if (day.isAfter(today)) {
            throw Refused.at("endedOn", PersonnelError.END_IN_FUTURE);
        }
        this.endedOn = day;
        this.endReason = reason;
    }

    /** Whether the two cannot both be true of one person. */
    public boolean clashesWith(Deployment other) {
        return kind.fillsTime() && other.kind.fillsTime() && term().overlaps(other.term());
    }

    private void write(DeploymentDetails details) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        if (endedOn != null && endedOn.isBefore(details.startsOn())) {
            throw Refused.at("startsOn", PersonnelError.ENDED_BEFORE_START);
        }
        this.code = details.code();
        this.homeUnitId = details.homeUnitId().value();
        this.hostUnitId = details.hostUnitId().value();
        this.post = details.post();
        this.cohort = details.cohort();
        this.kind = details.kind();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.ownSearch = SearchText.of(code, post);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID personId() {
        return personId;
    }

    public Term term() {
        return new Term(startsOn, endsOn, endedOn);
    }
}
