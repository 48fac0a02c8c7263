package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.care.domain.Appraisal;
import org.tuoling.care.domain.Appraisals;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps how people were appraised. */
@ApplicationScoped
public class AppraisalRegister {

    private static final String TYPE = "appraisal";
    private static final UUID NONE = new UUID(0, 0);

    private final Appraisals appraisals;
    private final AppraisalReader reader;
    private final PersonRegister people;
    private final ChangeLog changes;
    private final Today today;

    AppraisalRegister(
            Appraisals appraisals, AppraisalReader reader, PersonRegister people, ChangeLog changes, Today today) {
        this.appraisals = appraisals;
        this.reader = reader;
        this.people = people;
        this.changes = changes;
        this.today = today;
    }

    /** What the change history is told: officers read it, who may not see other people's grades. */
    record Trace(UUID id, int year, AppraisalPeriod period, long version) {
        static Trace of(AppraisalView appraisal) {
            return new Trace(appraisal.id(), appraisal.year(), appraisal.period(), appraisal.version());
        }
    }

    @Transactional
    public AppraisalId register(UUID programmeId, AppraisalDetails details) {
        check(programmeId, details, NONE);
        var appraisal = new Appraisal(programmeId, details, today.date());
        appraisals.persistAndFlush(appraisal);
        changes.created(programmeId, TYPE, appraisal.id(), trace(programmeId, appraisal.id()));
        return new AppraisalId(appraisal.id());
    }

    @Transactional
    public void revise(UUID programmeId, AppraisalId id, long version, AppraisalDetails details) {
        var appraisal = appraisals.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, appraisal.version());
        check(programmeId, details, id.value());
        var before = trace(programmeId, id.value());
        appraisal.revise(details, today.date());
        appraisals.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id.value()));
    }

    @Transactional
    public void remove(UUID programmeId, AppraisalId id, long version) {
        var appraisal = appraisals.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, appraisal.version());
        var before = trace(programmeId, id.value());
        appraisals.delete(appraisal);
        appraisals.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** What a row of a workbook may already stand for. */
    public Optional<AppraisalView> kept(UUID programmeId, AppraisalDetails details) {
        return reader.of(programmeId, details);
    }

    private Trace trace(UUID programmeId, UUID id) {
        return Trace.of(reader.one(programmeId, id).orElseThrow());
    }

    private void check(UUID programmeId, AppraisalDetails details, UUID self) {
        people.find(programmeId, details.personId())
                .orElseThrow(() -> Refused.at("personId", PersonnelError.PERSON_UNKNOWN));
        if (!reader.onPostIn(programmeId, details.personId(), details.year())) {
            throw Refused.at("year", CareError.NOT_ON_POST);
        }
        if (reader.of(programmeId, details).filter(kept -> !kept.id().equals(self)).isPresent()) {
            throw Refused.at("period", CareError.APPRAISAL_TAKEN);
        }
    }
}
