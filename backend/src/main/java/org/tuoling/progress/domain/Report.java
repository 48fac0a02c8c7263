package org.tuoling.progress.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.ProgressError;
import org.tuoling.progress.ReportDetails;
import org.tuoling.progress.ReportState;
import org.tuoling.progress.ReportView;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** How far a project had come by the end of a month: written by one, approved by another. */
@Entity
@Table(name = "progress_report")
public class Report {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID projectId;
    private LocalDate month;
    private int physicalPercent;
    private String narrative;
    private String fallReason;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private UUID authorId;

    @Embedded
    @EmbeddedColumnNaming("written_by_%s")
    private Hand writtenBy;

    @Embedded
    @EmbeddedColumnNaming("submitted_by_%s")
    private Hand submittedBy;

    private LocalDate submittedOn;

    @Embedded
    @EmbeddedColumnNaming("approved_by_%s")
    private Hand approvedBy;

    private LocalDate approvedOn;
    private String returnReason;

    protected Report() {}

    public Report(UUID programmeId, ReportDetails details, Hand author) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = details.projectId().value();
        this.month = details.month();
        this.state = ReportState.DRAFT;
        this.authorId = author.personId();
        write(details, author);
    }

    /** Its project and month stay. */
    public void revise(ReportDetails details, Hand by) {
        require(EnumSet.of(ReportState.DRAFT, ReportState.RETURNED), ProgressError.NOT_OPEN);
        if (!projectId.equals(details.projectId().value())) {
            throw Refused.at("projectId", ProgressError.PROJECT_FIXED);
        }
        if (!month.equals(details.month())) {
            throw Refused.at("month", ProgressError.MONTH_FIXED);
        }
        write(details, by);
    }

    private void write(ReportDetails details, Hand by) {
        this.physicalPercent = details.physicalPercent();
        this.narrative = details.narrative();
        this.fallReason = details.fallReason();
        this.writtenBy = by;
    }

    public void submit(Hand by, LocalDate on) {
        require(EnumSet.of(ReportState.DRAFT, ReportState.RETURNED), ProgressError.NOT_OPEN);
        this.state = ReportState.SUBMITTED;
        this.submittedBy = by;
        this.submittedOn = on;
    }

    /** By another hand than those that wrote and submitted it: neither one account, nor one person with two. */
    public void approve(Hand by, LocalDate on) {
        require(EnumSet.of(ReportState.SUBMITTED), ProgressError.NOT_SUBMITTED);
        if (by.isSame(writtenBy) || by.isSame(submittedBy) || by.isPerson(authorId)) {
            throw new Refused(ProgressError.OWN_REPORT);
        }
        if (on.isBefore(submittedOn)) {
            throw Refused.at("approvedOn", ProgressError.APPROVED_BEFORE_SUBMITTED);
        }
        this.state = ReportState.APPROVED;
        this.approvedBy = by;
        this.approvedOn = on;
    }

    public void giveBack(String reason) {
        require(EnumSet.of(ReportState.SUBMITTED, ReportState.APPROVED), ProgressError.NOT_TO_RETURN);
        this.state = ReportState.RETURNED;
        this.returnReason = reason;
        this.approvedBy = null;
        this.approvedOn = null;
    }

    /** @param earlier the last report before this one that counts */
    public void checkAfter(ReportView earlier) {
        if (fallReason == null && physicalPercent < earlier.physicalPercent()) {
            throw Refused.at("fallReason", ProgressError.FALLS, earlier.month(), earlier.physicalPercent());
        }
    }

    /** @param later the next report after this one that counts */
    public void checkBefore(ReportView later) {
        if (later.fallReason() == null && physicalPercent > later.physicalPercent()) {
            throw Refused.at("physicalPercent", ProgressError.LATER_FALLS, later.month(), later.physicalPercent());
        }
    }

    /** Somebody else writes it from now on. */
    public void passTo(PersonId successor) {
        this.authorId = successor.value();
    }

    public void requireDraft() {
        require(EnumSet.of(ReportState.DRAFT), ProgressError.NOT_A_DRAFT);
    }

    /** Whether others are judged by it. */
    public boolean counts() {
        return state == ReportState.SUBMITTED || state == ReportState.APPROVED;
    }

    private void require(EnumSet<ReportState> states, ProgressError otherwise) {
        if (!states.contains(state)) {
            throw new Refused(otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID projectId() {
        return projectId;
    }

    public LocalDate month() {
        return month;
    }
}
