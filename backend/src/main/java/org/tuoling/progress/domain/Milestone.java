package org.tuoling.progress.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.progress.MilestoneDetails;
import org.tuoling.progress.ProgressError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Something a project has to reach by a day. */
@Entity
@Table(name = "project_milestone")
public class Milestone {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID projectId;
    private String code;
    private String nameZh;
    private String nameEn;
    private int weight;
    private LocalDate plannedOn;
    private LocalDate doneOn;
    private String searchText;

    protected Milestone() {}

    public Milestone(UUID programmeId, MilestoneDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = details.projectId().value();
        write(details);
    }

    /** Its project stays. */
    public void revise(MilestoneDetails details) {
        if (!projectId.equals(details.projectId().value())) {
            throw Refused.at("projectId", ProgressError.PROJECT_FIXED);
        }
        write(details);
    }

    private void write(MilestoneDetails details) {
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.weight = details.weight();
        this.plannedOn = details.plannedOn();
        this.doneOn = details.doneOn();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
