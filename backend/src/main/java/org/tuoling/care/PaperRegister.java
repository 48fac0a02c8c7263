package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.care.domain.PersonalPaper;
import org.tuoling.care.domain.PersonalPapers;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps which papers of a person expire when. */
@ApplicationScoped
public class PaperRegister {

    private static final String TYPE = "personal-paper";
    private static final UUID NONE = new UUID(0, 0);

    private final PersonalPapers papers;
    private final PersonalPaperReader reader;
    private final PersonRegister people;
    private final ChangeLog changes;

    PaperRegister(PersonalPapers papers, PersonalPaperReader reader, PersonRegister people, ChangeLog changes) {
        this.papers = papers;
        this.reader = reader;
        this.people = people;
        this.changes = changes;
    }

    /** What the change history is told: officers read it, who may not see other people's papers. */
    record Trace(UUID id, PaperKind kind, long version) {
        static Trace of(PersonalPaperView paper) {
            return new Trace(paper.id(), paper.kind(), paper.version());
        }
    }

    @Transactional
    public PersonalPaperId register(UUID programmeId, PersonalPaperDetails details) {
        people.find(programmeId, details.personId())
                .orElseThrow(() -> Refused.at("personId", PersonnelError.PERSON_UNKNOWN));
        check(programmeId, details, NONE);
        var paper = new PersonalPaper(programmeId, details);
        papers.persistAndFlush(paper);
        changes.created(programmeId, TYPE, paper.id(), trace(programmeId, paper.id()));
        return new PersonalPaperId(paper.id());
    }

    /** Also how a renewal is recorded: the paper holds longer. */
    @Transactional
    public void revise(UUID programmeId, PersonalPaperId id, long version, PersonalPaperDetails details) {
        var paper = papers.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, paper.version());
        check(programmeId, details, id.value());
        var before = trace(programmeId, id.value());
        paper.revise(details);
        papers.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(programmeId, id.value()));
    }

    @Transactional
    public void remove(UUID programmeId, PersonalPaperId id, long version) {
        var paper = papers.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, paper.version());
        var before = trace(programmeId, id.value());
        papers.delete(paper);
        papers.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** What a row of a workbook may already stand for. */
    public Optional<PersonalPaperView> kept(UUID programmeId, PersonalPaperDetails details) {
        return reader.of(programmeId, details);
    }

    private Trace trace(UUID programmeId, UUID id) {
        return Trace.of(reader.one(programmeId, id).orElseThrow());
    }

    private void check(UUID programmeId, PersonalPaperDetails details, UUID self) {
        if (reader.of(programmeId, details).filter(kept -> !kept.id().equals(self)).isPresent()) {
            throw Refused.at("kind", CareError.PAPER_TAKEN);
        }
    }
}
