package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.domain.Issue;
import org.tuoling.progress.domain.Issues;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps what stands in the way of projects, or might, until it is out of the way. */
@ApplicationScoped
public class IssueBook {

    static final String TYPE = "project-issue";

    private final Issues issues;
    private final IssueReader reader;
    private final Works works;
    private final ChangeLog changes;

    IssueBook(Issues issues, IssueReader reader, Works works, ChangeLog changes) {
        this.issues = issues;
        this.reader = reader;
        this.works = works;
        this.changes = changes;
    }

    @Transactional
    public IssueId raise(UUID programmeId, IssueDetails details) {
        check(programmeId, details, null);
        var issue = new Issue(programmeId, details);
        issues.persistAndFlush(issue);
        changes.created(programmeId, TYPE, issue.id(), view(programmeId, issue.id()));
        return new IssueId(issue.id());
    }

    @Transactional
    public void revise(UUID programmeId, IssueId id, long version, IssueDetails details) {
        check(programmeId, details, id.value());
        change(programmeId, id, version, issue -> issue.revise(details));
    }

    @Transactional
    public void close(UUID programmeId, IssueId id, long version, LocalDate on, String resolution) {
        works.checkNotInFuture(on, "closedOn");
        change(programmeId, id, version, issue -> issue.close(on, resolution));
    }

    @Transactional
    public void reopen(UUID programmeId, IssueId id, long version, LocalDate dueOn) {
        change(programmeId, id, version, issue -> issue.reopen(dueOn));
    }

    /** Closes one that was raised in the same transaction, as a workbook brings in those kept on paper. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID programmeId, IssueId id, LocalDate on, String resolution) {
        close(programmeId, id, view(programmeId, id.value()).version(), on, resolution);
    }

    /** Takes out what was entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, IssueId id, long version) {
        var issue = current(programmeId, id, version);
        var before = view(programmeId, id.value());
        issues.delete(issue);
        issues.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<IssueView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    /** Gives the open ones of one person to another. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOpen(UUID programmeId, PersonId from, PersonId to) {
        for (var issue : issues.openOf(programmeId, from.value())) {
            change(programmeId, new IssueId(issue.id()), issue.version(), held -> held.passTo(to));
        }
    }

    private void change(UUID programmeId, IssueId id, long version, Consumer<Issue> change) {
        var issue = current(programmeId, id, version);
        var before = view(programmeId, id.value());
        change.accept(issue);
        issues.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    private void check(UUID programmeId, IssueDetails details, UUID self) {
        works.project(programmeId, details.projectId());
        works.checkPerson(programmeId, details.ownerId(), "ownerId");
        works.checkNotInFuture(details.raisedOn(), "raisedOn");
        reader.coded(programmeId, details.code())
                .filter(same -> !same.id().equals(self))
                .ifPresent(same -> {
                    throw Refused.at("code", ProgressError.CODE_TAKEN, details.code());
                });
    }

    private Issue current(UUID programmeId, IssueId id, long version) {
        var issue = issues.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, issue.version());
        return issue;
    }

    private IssueView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
