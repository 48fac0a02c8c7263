package org.tuoling.progress.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.progress.ProgressError;
import org.tuoling.progress.VisitDetails;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** That somebody was at a project on a day. */
@Entity
@Table(name = "site_visit")
public class Visit {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID projectId;
    private LocalDate visitedOn;
    private UUID visitorId;
    private String note;

    protected Visit() {}

    public Visit(UUID programmeId, VisitDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = details.projectId().value();
        write(details);
    }

    /** Its project stays. */
    public void revise(VisitDetails details) {
        if (!projectId.equals(details.projectId().value())) {
            throw Refused.at("projectId", ProgressError.PROJECT_FIXED);
        }
        write(details);
    }

    private void write(VisitDetails details) {
        this.visitedOn = details.visitedOn();
        this.visitorId = details.visitorId().value();
        this.note = details.note();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
