package org.tuoling.progress.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.IssueDetails;
import org.tuoling.progress.IssueKind;
import org.tuoling.progress.IssueSeverity;
import org.tuoling.progress.IssueState;
import org.tuoling.progress.ProgressError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Something that stands in a project's way, or might, and somebody who sees to it. */
@Entity
@Table(name = "project_issue")
public class Issue {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID projectId;
    private String code;

    @Enumerated(EnumType.STRING)
    private IssueKind kind;

    private String title;
    private String detail;

    @Enumerated(EnumType.STRING)
    private IssueSeverity severity;

    private UUID ownerId;
    private LocalDate raisedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    private LocalDate closedOn;
    private String resolution;
    private String searchText;

    protected Issue() {}

    public Issue(UUID programmeId, IssueDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = details.projectId().value();
        this.state = IssueState.OPEN;
        write(details);
    }

    /** Its project stays, and what is closed stays as it was. */
    public void revise(IssueDetails details) {
        requireOpen();
        if (!projectId.equals(details.projectId().value())) {
            throw Refused.at("projectId", ProgressError.PROJECT_FIXED);
        }
        write(details);
    }

    private void write(IssueDetails details) {
        requireNotBeforeRaised(details.dueOn(), details.raisedOn(), "dueOn", ProgressError.DUE_BEFORE_RAISED);
        this.code = details.code();
        this.kind = details.kind();
        this.title = details.title();
        this.detail = details.detail();
        this.severity = details.severity();
        this.ownerId = details.ownerId().value();
        this.raisedOn = details.raisedOn();
        this.dueOn = details.dueOn();
        this.searchText = SearchText.of(title, code);
    }

    public void close(LocalDate on, String how) {
        requireOpen();
        requireNotBeforeRaised(on, raisedOn, "closedOn", ProgressError.CLOSED_BEFORE_RAISED);
        this.state = IssueState.CLOSED;
        this.closedOn = on;
        this.resolution = how;
    }

    public void reopen(LocalDate newlyDueOn) {
        if (state == IssueState.OPEN) {
            throw new Refused(ProgressError.ISSUE_OPEN);
        }
        requireNotBeforeRaised(newlyDueOn, raisedOn, "dueOn", ProgressError.DUE_BEFORE_RAISED);
        this.state = IssueState.OPEN;
        this.closedOn = null;
        this.resolution = null;
        this.dueOn = newlyDueOn;
    }

    /** Somebody else sees to it from now on. */
    public void passTo(PersonId successor) {
        this.ownerId = successor.value();
    }

    private void requireOpen() {
        if (state != IssueState.OPEN) {
            throw new Refused(ProgressError.ISSUE_CLOSED);
        }
    }

    private static void requireNotBeforeRaised(
            LocalDate day, LocalDate raisedOn, String field, ProgressError otherwise) {
        if (day.isBefore(raisedOn)) {
            throw Refused.at(field, otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
