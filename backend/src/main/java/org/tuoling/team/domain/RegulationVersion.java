package org.tuoling.team.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.team.TeamError;
import org.tuoling.team.VersionDetails;

/** The wording of a regulation: a draft until it is adopted, and from then on as it was adopted. */
@Entity
@Table(name = "regulation_version")
public class RegulationVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID regulationId;
    private int number;
    private LocalDate adoptedOn;
    private String text;

    protected RegulationVersion() {}

    RegulationVersion(UUID programmeId, UUID regulationId, int number, VersionDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.regulationId = regulationId;
        this.number = number;
        write(details);
    }

    void write(VersionDetails details) {
        this.text = details.text();
        this.adoptedOn = details.adoptedOn();
    }

    public void refuseWhenAdopted() {
        if (isAdopted()) {
            throw new Refused(TeamError.VERSION_ADOPTED);
        }
    }

    boolean isAdopted() {
        return adoptedOn != null;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
