package org.tuoling.team.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.team.BranchDetails;
import org.tuoling.team.TeamError;

/** 临时党支部: a branch the deployed team has set up for its term. */
@Entity
@Table(name = "branch")
public class Branch {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private LocalDate foundedOn;
    private LocalDate dissolvedOn;
    private String searchText;

    protected Branch() {}

    public Branch(UUID programmeId, BranchDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details);
    }

    /** @param memberships all there ever were: none may lie outside the life of the branch */
    public void revise(BranchDetails details, List<BranchMembership> memberships) {
        write(details);
        for (BranchMembership membership : memberships) {
            if (membership.startsOn().isBefore(foundedOn)) {
                throw Refused.at("foundedOn", TeamError.MEMBERS_LEFT);
            }
            if (dissolvedOn != null && membership.lastDay().isAfter(dissolvedOn)) {
                throw Refused.at("dissolvedOn", TeamError.MEMBERS_LEFT);
            }
        }
    }

    private void write(BranchDetails details) {
        if (details.dissolvedOn() != null && details.dissolvedOn().isBefore(details.foundedOn())) {
            throw Refused.at("dissolvedOn", CommonError.DATES_OUT_OF_ORDER);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.foundedOn = details.foundedOn();
        this.dissolvedOn = details.dissolvedOn();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    /** Its last day as far as is known. */
    LocalDate lastDay() {
        return dissolvedOn == null ? LocalDate.MAX : dissolvedOn;
    }
}
