package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.attachment.AttachmentStore;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.domain.Report;
import org.tuoling.progress.domain.Reports;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Where monthly reports are written, submitted, approved by another person, or given back. */
@ApplicationScoped
public class ReportDesk {

    private final Reports reports;
    private final ReportReader reader;
    private final Works works;
    private final AttachmentStore attachments;
    private final ChangeLog changes;
    private final Today today;

    ReportDesk(
            Reports reports,
            ReportReader reader,
            Works works,
            AttachmentStore attachments,
            ChangeLog changes,
            Today today) {
        this.reports = reports;
        this.reader = reader;
        this.works = works;
        this.attachments = attachments;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public ReportId draft(UUID programmeId, ReportDetails details, Hand author) {
        check(programmeId, details, null);
        var report = new Report(programmeId, details, author);
        reports.persistAndFlush(report);
        attachments.bind(programmeId, author.accountId(), ReportReader.TYPE, report.id(), details.attachmentIds());
        changes.created(programmeId, ReportReader.TYPE, report.id(), view(programmeId, report.id()));
        return new ReportId(report.id());
    }

    /** Brings in a report that was kept on paper, as far as it had come there. */
    @Transactional
    void bringIn(UUID programmeId, ReportDetails details, PaperTrail trail) {
        check(programmeId, details, null);
        trail.check();
        works.checkNotInFuture(trail.submittedOn(), "submittedOn");
        works.checkNotInFuture(trail.approvedOn(), "approvedOn");
        var author = works.paperHand(programmeId, trail.author(), "authorId");
        var report = new Report(programmeId, details, author);
        if (trail.submittedOn() != null) {
            report.submit(author, trail.submittedOn());
        }
        if (trail.approvedOn() != null) {
            report.approve(works.paperHand(programmeId, trail.approver(), "approverId"), trail.approvedOn());
        }
        if (report.counts()) {
            checkCourse(programmeId, report);
        }
        reports.persistAndFlush(report);
        changes.created(programmeId, ReportReader.TYPE, report.id(), view(programmeId, report.id()));
    }

    @Transactional
    public void revise(UUID programmeId, ReportId id, long version, ReportDetails details, Hand by) {
        check(programmeId, details, id.value());
        change(programmeId, id, version, report -> {
            report.revise(details, by);
            attachments.bind(programmeId, by.accountId(), ReportReader.TYPE, id.value(), details.attachmentIds());
        });
    }

    @Transactional
    public void submit(UUID programmeId, ReportId id, long version, Hand by) {
        change(programmeId, id, version, report -> {
            report.submit(by, today.date());
            checkCourse(programmeId, report);
        });
    }

    @Transactional
    public void approve(UUID programmeId, ReportId id, long version, Hand by) {
        change(programmeId, id, version, report -> {
            report.approve(by, today.date());
            checkCourse(programmeId, report);
        });
    }

    /** Gives it back, even one that is approved: what was approved wrongly is submitted and approved again. */
    @Transactional
    public void giveBack(UUID programmeId, ReportId id, long version, String reason) {
        change(programmeId, id, version, report -> report.giveBack(reason));
    }

    /** Takes out a draft, with its pictures; what was submitted stays. */
    @Transactional
    public void remove(UUID programmeId, ReportId id, long version) {
        var report = current(programmeId, id, version);
        report.requireDraft();
        var before = view(programmeId, id.value());
        reports.delete(report);
        reports.flush();
        changes.deleted(programmeId, ReportReader.TYPE, id.value(), before);
    }

    /** A project's report of a month, as workbooks look it up. */
    public Optional<ReportView> of(UUID programmeId, ReportDetails details) {
        return reader.of(programmeId, details.projectId(), details.month());
    }

    /** Gives those of one person that are not approved to another. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOpen(UUID programmeId, PersonId from, PersonId to) {
        for (var report : reports.openOf(programmeId, from.value())) {
            change(programmeId, new ReportId(report.id()), report.version(), held -> held.passTo(to));
        }
    }

    private void change(UUID programmeId, ReportId id, long version, Consumer<Report> change) {
        var report = current(programmeId, id, version);
        var before = view(programmeId, id.value());
        change.accept(report);
        reports.flush();
        changes.changed(programmeId, ReportReader.TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** A project is reported on from the month in which work began up to this month, once each. */
    private void check(UUID programmeId, ReportDetails details, UUID self) {
        var project = works.project(programmeId, details.projectId());
        LocalDate startedOn = project.milestones().startedOn();
        if (startedOn == null || startedOn.withDayOfMonth(1).isAfter(details.month())) {
            throw Refused.at("month", ProgressError.PROJECT_NOT_STARTED);
        }
        if (details.month().isAfter(today.date())) {
            throw Refused.at("month", ProgressError.MONTH_IN_FUTURE);
        }
        of(programmeId, details).filter(same -> !same.id().equals(self)).ifPresent(same -> {
            throw Refused.at("month", ProgressError.MONTH_REPORTED);
        });
    }

    /**
     * What has been built does not vanish: less than before needs a reason, on this report or the next one. The project is
     * held meanwhile, so that two reports submitted at once see each other.
     */
    private void checkCourse(UUID programmeId, Report report) {
        var project = new ProjectId(report.projectId());
        works.held(programmeId, project);
        reader.before(programmeId, project, report.month()).ifPresent(report::checkAfter);
        reader.after(programmeId, project, report.month()).ifPresent(report::checkBefore);
    }

    private Report current(UUID programmeId, ReportId id, long version) {
        var report = reports.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, report.version());
        return report;
    }

    private ReportView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
