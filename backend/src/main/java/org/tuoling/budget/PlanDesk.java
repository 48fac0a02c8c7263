package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.budget.domain.PlanLine;
import org.tuoling.budget.domain.PlanLines;
import org.tuoling.budget.domain.PlanVersion;
import org.tuoling.budget.domain.PlanVersions;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Where plans are drafted, line by line, and approved. */
@ApplicationScoped
public class PlanDesk {

    static final String TYPE = "plan";
    private static final String LINE_TYPE = "plan-line";

    private final PlanVersions plans;
    private final PlanLines lines;
    private final PlanLineRules rules;
    private final PlanApprovals approvals;
    private final PlanReader reader;
    private final PlanLineReader lineReader;
    private final ChangeLog changes;

    PlanDesk(
            PlanVersions plans,
            PlanLines lines,
            PlanLineRules rules,
            PlanApprovals approvals,
            PlanReader reader,
            PlanLineReader lineReader,
            ChangeLog changes) {
        this.plans = plans;
        this.lines = lines;
        this.rules = rules;
        this.approvals = approvals;
        this.reader = reader;
        this.lineReader = lineReader;
        this.changes = changes;
    }

    /** Begins the next version of a year's plan, with the lines of another or of the one in force. */
    @Transactional
    public PlanVersionId draft(UUID programmeId, PlanDraft draft, Hand by) {
        var versions = plans.lockedOf(programmeId, draft.fiscalYear());
        var inForce = inForce(versions);
        var plan = begin(programmeId, draft, versions, by);
        var source = draft.copyFrom() == null
                ? inForce.map(PlanVersion::id)
                : Optional.of(draft.copyFrom().value());
        source.ifPresent(id -> copy(programmeId, id, plan));
        changes.created(programmeId, TYPE, plan.id(), view(programmeId, plan.id()));
        return new PlanVersionId(plan.id());
    }

    /**
     * Brings a whole version in.
     *
     * @param number what it says its number is; it has to be the next one
     * @param approval null when it stays a draft
     */
    @Transactional
    public PlanVersionId bringIn(
            UUID programmeId, PlanDraft draft, int number, List<PlanLineDetails> details, PlanApproval approval, Hand by) {
        var plan = begin(programmeId, draft, plans.lockedOf(programmeId, draft.fiscalYear()), by);
        if (plan.number() != number) {
            throw Refused.at("number", BudgetError.NUMBER_NOT_NEXT, plan.number());
        }
        for (int i = 0; i < details.size(); i++) {
            enter(programmeId, plan, details.get(i), "lines[" + i + "].");
        }
        var id = new PlanVersionId(plan.id());
        if (approval != null) {
            approvals.approve(programmeId, id, null, approval, by);
        }
        changes.created(programmeId, TYPE, plan.id(), view(programmeId, plan.id()));
        return id;
    }

    @Transactional
    public void revise(UUID programmeId, PlanVersionId id, long version, String reason, Hand by) {
        var plan = toChange(programmeId, id, version);
        var before = view(programmeId, id.value());
        plan.revise(reason, by);
        plans.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Gives a draft up; it keeps its number. */
    @Transactional
    public void discard(UUID programmeId, PlanVersionId id, long version, Hand by) {
        var plan = toChange(programmeId, id, version);
        var before = view(programmeId, id.value());
        plan.discard(by);
        plans.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Puts a draft in force in place of the version it was based on. */
    @Transactional
    public void approve(UUID programmeId, PlanVersionId id, long version, PlanApproval approval, Hand by) {
        var before = reader.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        approvals.approve(programmeId, id, version, approval, by);
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    @Transactional
    public PlanLineId addLine(UUID programmeId, PlanVersionId planId, PlanLineDetails details, Hand by) {
        var plan = touched(programmeId, planId, by);
        var line = enter(programmeId, plan, details, "");
        changes.created(programmeId, LINE_TYPE, line.id(), line(programmeId, planId, line.id()));
        return new PlanLineId(line.id());
    }

    @Transactional
    public void reviseLine(
            UUID programmeId, PlanVersionId planId, PlanLineId id, long version, PlanLineDetails details, Hand by) {
        touched(programmeId, planId, by);
        var line = lines.one(programmeId, planId.value(), id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, line.version());
        rules.check(programmeId, planId.value(), details, id.value());
        var before = line(programmeId, planId, id.value());
        line.revise(details);
        lines.flush();
        changes.changed(programmeId, LINE_TYPE, id.value(), before, line(programmeId, planId, id.value()));
    }

    @Transactional
    public void removeLine(UUID programmeId, PlanVersionId planId, PlanLineId id, long version, Hand by) {
        touched(programmeId, planId, by);
        var line = lines.one(programmeId, planId.value(), id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, line.version());
        var before = line(programmeId, planId, id.value());
        lines.delete(line);
        lines.flush();
        changes.deleted(programmeId, LINE_TYPE, id.value(), before);
    }

    private PlanVersion begin(UUID programmeId, PlanDraft draft, List<PlanVersion> versions, Hand by) {
        int number = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
        var plan = new PlanVersion(
                programmeId, draft.fiscalYear(), number, draft.reason(), inForce(versions).orElse(null), by);
        plans.persistAndFlush(plan);
        return plan;
    }

    private static Optional<PlanVersion> inForce(List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == PlanState.APPROVED)
                .findFirst();
    }

    private void copy(UUID programmeId, UUID source, PlanVersion plan) {
        if (reader.one(programmeId, source).isEmpty()) {
            throw Refused.at("copyFrom", BudgetError.COPY_UNKNOWN);
        }
        lines.of(programmeId, source).forEach(line -> lines.persist(line.copyTo(plan.id())));
        lines.flush();
    }

    /** @param path of the line in what was sent */
    private PlanLine enter(UUID programmeId, PlanVersion plan, PlanLineDetails details, String path) {
        try {
            rules.checkNew(programmeId, plan.id(), details);
            var line = new PlanLine(programmeId, plan.id(), details);
            lines.persistAndFlush(line);
            return line;
        } catch (Refused refused) {
            throw Refused.at(path + Objects.requireNonNull(refused.field()), refused.error(), refused.arguments().toArray());
        }
    }

    private PlanVersion locked(UUID programmeId, PlanVersionId id) {
        return plans.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private PlanVersion toChange(UUID programmeId, PlanVersionId id, long version) {
        var plan = locked(programmeId, id);
        ETag.check(version, plan.version());
        return plan;
    }

    /** Counts the version up with its lines, so that an approval is of what was seen. */
    private PlanVersion touched(UUID programmeId, PlanVersionId id, Hand by) {
        var plan = locked(programmeId, id);
        plan.touch(by);
        plans.countUp(plan);
        return plan;
    }

    private PlanVersionView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private PlanLineView line(UUID programmeId, PlanVersionId planId, UUID id) {
        return lineReader.one(programmeId, planId.value(), id).orElseThrow();
    }
}
