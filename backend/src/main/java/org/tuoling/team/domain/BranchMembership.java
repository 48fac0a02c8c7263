package org.tuoling.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.team.BranchMembershipDetails;
import org.tuoling.team.BranchRole;
import org.tuoling.team.NamedPerson;
import org.tuoling.team.TeamError;

/** Somebody in a branch, as one thing, from when to when. Another role is another line. */
@Entity
@Table(name = "branch_membership")
public class BranchMembership {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID branchId;
    private UUID personId;

    /** How the line is sorted and searched by; the database carries later changes of the name here. */
    @Column(updatable = false)
    private String personName;

    @Column(updatable = false)
    private String personSearch;

    @Enumerated(EnumType.STRING)
    private BranchRole role;

    private LocalDate startsOn;
    private LocalDate endsOn;

    protected BranchMembership() {}

    public BranchMembership(UUID programmeId, Branch branch, NamedPerson person, BranchMembershipDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.branchId = branch.id();
        this.personId = person.id();
        this.personName = person.name();
        this.personSearch = person.searchText();
        write(branch, details);
    }

    /** Another person or another branch is another line. */
    public void revise(Branch branch, BranchMembershipDetails details) {
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", TeamError.MEMBERSHIP_FIXED);
        }
        if (!branchId.equals(details.branchId().value())) {
            throw Refused.at("branchId", TeamError.MEMBERSHIP_FIXED);
        }
        write(branch, details);
    }

    /** Ends it on this day, unless it ends before anyway. */
    public void endOn(LocalDate day) {
        if (lastDay().isAfter(day)) {
            this.endsOn = day;
        }
    }

    private void write(Branch branch, BranchMembershipDetails details) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        this.role = details.role();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        if (startsOn.isBefore(branch.foundedOn())) {
            throw Refused.at("startsOn", TeamError.OUTSIDE_BRANCH);
        }
        if (lastDay().isAfter(branch.lastDay())) {
            throw Refused.at("endsOn", TeamError.OUTSIDE_BRANCH);
        }
    }

    public boolean overlaps(BranchMembership other) {
        return !startsOn.isAfter(other.lastDay()) && !other.startsOn.isAfter(lastDay());
    }

    public boolean isSecretary() {
        return role == BranchRole.SECRETARY;
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

    public UUID branchId() {
        return branchId;
    }

    public UUID personId() {
        return personId;
    }

    public BranchRole role() {
        return role;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** Its last day as far as is known. */
    public LocalDate lastDay() {
        return endsOn == null ? LocalDate.MAX : endsOn;
    }
}
