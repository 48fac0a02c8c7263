package org.tuoling.twinning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermView;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.twinning.domain.Agreements;
import org.tuoling.twinning.domain.CollaborationProject;
import org.tuoling.twinning.domain.CollaborationProjects;

/** Keeps the collaboration projects under agreements. */
@ApplicationScoped
public class CollaborationRegister {

    private static final String TYPE = "collaboration-project";
    private static final UUID NONE = new UUID(0, 0);

    private final CollaborationProjects projects;
    private final Agreements agreements;
    private final CollaborationReader reader;
    private final ClassificationRegister classifications;
    private final ChangeLog changes;

    CollaborationRegister(
            CollaborationProjects projects,
            Agreements agreements,
            CollaborationReader reader,
            ClassificationRegister classifications,
            ChangeLog changes) {
        this.projects = projects;
        this.agreements = agreements;
        this.reader = reader;
        this.classifications = classifications;
        this.changes = changes;
    }

    @Transactional
    public CollaborationId add(UUID programmeId, AgreementId agreementId, CollaborationDetails details) {
        agreements.one(programmeId, agreementId.value()).orElseThrow(Refused::notFound);
        checkCode(programmeId, details.code(), NONE);
        var project =
                new CollaborationProject(programmeId, agreementId.value(), details, field(programmeId, details));
        projects.persistAndFlush(project);
        changes.created(programmeId, TYPE, project.id(), view(programmeId, agreementId, project.id()));
        return new CollaborationId(project.id());
    }

    @Transactional
    public void revise(
            UUID programmeId,
            AgreementId agreementId,
            CollaborationId id,
            long version,
            CollaborationDetails details) {
        var project = current(programmeId, agreementId, id, version);
        checkCode(programmeId, details.code(), project.id());
        var field = field(programmeId, details);
        var before = view(programmeId, agreementId, project.id());
        project.revise(details, field);
        projects.flush();
        changes.changed(programmeId, TYPE, project.id(), before, view(programmeId, agreementId, project.id()));
    }

    /** Takes out a project entered by mistake; one that comes to nothing is cancelled instead. */
    @Transactional
    public void remove(UUID programmeId, AgreementId agreementId, CollaborationId id, long version) {
        var project = current(programmeId, agreementId, id, version);
        var before = view(programmeId, agreementId, project.id());
        projects.delete(project);
        projects.flush();
        changes.deleted(programmeId, TYPE, project.id(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<CollaborationView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private CollaborationProject current(
            UUID programmeId, AgreementId agreementId, CollaborationId id, long version) {
        var project = projects.one(programmeId, agreementId.value(), id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, project.version());
        return project;
    }

    private CollaborationView view(UUID programmeId, AgreementId agreementId, UUID id) {
        return reader.one(programmeId, agreementId, id).orElseThrow();
    }

    private TermView field(UUID programmeId, CollaborationDetails details) {
        return details.field() == null
                ? null
                : classifications
                        .findTerm(programmeId, details.field())
                        .orElseThrow(() -> Refused.at("fieldTermId", TwinningError.FIELD_UNKNOWN));
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (projects.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", TwinningError.CODE_TAKEN);
        }
    }
}
