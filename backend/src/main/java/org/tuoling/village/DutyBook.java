package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.AttachmentStore;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;
import org.tuoling.village.domain.Duties;
import org.tuoling.village.domain.DutyCompletions;

/** Where people report that they did their duties. */
@ApplicationScoped
public class DutyBook {

    private static final String TYPE = "duty";

    private final Duties duties;
    private final DutyCompletions completions;
    private final DutyReader reader;
    private final AttachmentStore attachments;
    private final ChangeLog changes;
    private final Today today;

    DutyBook(
            Duties duties,
            DutyCompletions completions,
            DutyReader reader,
            AttachmentStore attachments,
            ChangeLog changes,
            Today today) {
        this.duties = duties;
        this.completions = completions;
        this.reader = reader;
        this.attachments = attachments;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public void complete(UUID programmeId, DutyId id, CompletionDetails details, DutyDoer doer) {
        var duty = duties.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        var before = trace(programmeId, id.value());
        var completion = duty.complete(details, doer, today.date(), today.now());
        completions.persistAndFlush(completion);
        attachments.bind(programmeId, doer.accountId(), DutyReader.COMPLETION, completion.id(), details.attachmentIds());
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id.value()));
    }

    /** It was not done after all: the duty is open again, and what was reported stays with the reason. */
    @Transactional
    public void revoke(UUID programmeId, DutyId id, String reason) {
        var duty = duties.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        var before = trace(programmeId, id.value());
        UUID fallen = duty.reopen();
        // the database lets go of a completion only after its duty has
        duties.flush();
        completions.findById(fallen).revoke(reason, today.now());
        completions.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id.value()));
    }

    /** A duty as workbooks name it. */
    public Optional<DutyView> occurrence(
            UUID programmeId, StationId station, DutyKindId kind, LocalDate periodStart, int number) {
        return reader.occurrence(programmeId, station.value(), kind.value(), periodStart, number);
    }

    /** Brings in what was kept on paper. */
    @Transactional
    public void bringIn(
            UUID programmeId, StationId station, DutyKindId kind, LocalDate periodStart, int number, CompletionDetails details) {
        var duty = occurrence(programmeId, station, kind, periodStart, number)
                .orElseThrow(() -> Refused.at("periodStart", VillageError.DUTY_UNKNOWN));
        if (details.doneOn() == null) {
            throw Refused.at("doneOn", VillageError.NOT_DONE_YET);
        }
        complete(programmeId, DutyId.of(duty.id()), details, DutyDoer.office());
    }

    private DutyTrace trace(UUID programmeId, UUID id) {
        return DutyTrace.of(reader.one(programmeId, Reach.everybody(programmeId, null), id).orElseThrow());
    }
}
