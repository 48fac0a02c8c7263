package org.tuoling.team.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.team.RegulationArea;
import org.tuoling.team.RegulationDetails;
import org.tuoling.team.TeamError;
import org.tuoling.team.VersionDetails;

/** 制度: a rule of the headquarters. It holds from the day its first version was adopted until it is repealed. */
@Entity
@Table(name = "regulation")
public class Regulation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private RegulationArea area;

    private String subject;
    private LocalDate inForceSince;
    private LocalDate repealedOn;
    private String repealReason;
    private String searchText;

    protected Regulation() {}

    public Regulation(UUID programmeId, RegulationDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details);
    }

    public void revise(RegulationDetails details) {
        write(details);
    }

    /** The next version; while one is a draft there is no other. */
    public RegulationVersion next(List<RegulationVersion> earlier, VersionDetails details, LocalDate today) {
        refuseWhenRepealed();
        if (earlier.stream().anyMatch(version -> !version.isAdopted())) {
            throw new Refused(TeamError.DRAFT_OPEN);
        }
        adopt(earlier, details, today);
        return new RegulationVersion(programmeId, id, earlier.size() + 1, details);
    }

    /** Rewords a draft, and adopts it if it is given the day. */
    public void reword(
            RegulationVersion draft, List<RegulationVersion> versions, VersionDetails details, LocalDate today) {
        refuseWhenRepealed();
        draft.refuseWhenAdopted();
        adopt(versions, details, today);
        draft.write(details);
    }

    private void adopt(List<RegulationVersion> earlier, VersionDetails details, LocalDate today) {
        var day = details.adoptedOn();
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            throw Refused.at("adoptedOn", TeamError.IN_FUTURE);
        }
        if (earlier.stream().anyMatch(version -> version.isAdopted() && !day.isAfter(version.adoptedOn()))) {
            throw Refused.at("adoptedOn", TeamError.ADOPTED_TOO_EARLY);
        }
        if (inForceSince == null) {
            this.inForceSince = day;
        }
    }

    public void repeal(LocalDate day, String reason) {
        refuseWhenRepealed();
        if (!isAdopted()) {
            throw new Refused(TeamError.NEVER_ADOPTED);
        }
        if (!day.isAfter(inForceSince)) {
            throw Refused.at("repealedOn", TeamError.REPEALED_TOO_EARLY);
        }
        this.repealedOn = day;
        this.repealReason = reason;
    }

    public boolean isAdopted() {
        return inForceSince != null;
    }

    private void refuseWhenRepealed() {
        if (repealedOn != null) {
            throw new Refused(TeamError.REPEALED);
        }
    }

    private void write(RegulationDetails details) {
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.area = details.area();
        this.subject = details.subject();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
