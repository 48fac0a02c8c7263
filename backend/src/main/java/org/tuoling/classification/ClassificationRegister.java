package org.tuoling.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.domain.Classification;
import org.tuoling.classification.domain.Classifications;
import org.tuoling.classification.domain.Terms;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps the classifications of a programme, and answers what others ask about their terms. */
@ApplicationScoped
public class ClassificationRegister {

    private static final String TYPE = "classification";
    private static final UUID NONE = new UUID(0, 0);

    private final Classifications classifications;
    private final Terms terms;
    private final ClassificationReader reader;
    private final TermReader termReader;
    private final ChangeLog changes;

    ClassificationRegister(
            Classifications classifications,
            Terms terms,
            ClassificationReader reader,
            TermReader termReader,
            ChangeLog changes) {
        this.classifications = classifications;
        this.terms = terms;
        this.reader = reader;
        this.termReader = termReader;
        this.changes = changes;
    }

    @Transactional
    public ClassificationId register(UUID programmeId, ClassificationDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var classification = new Classification(programmeId, details);
        classifications.persistAndFlush(classification);
        changes.created(programmeId, TYPE, classification.id(), view(programmeId, classification.id()));
        return new ClassificationId(classification.id());
    }

    /** Revises a classification, or retires it by giving it a last day. */
    @Transactional
    public void revise(UUID programmeId, ClassificationId id, long version, ClassificationDetails details) {
        var classification = classifications.toRevise(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, classification.version());
        checkCode(programmeId, details.code(), id.value());
        // what its terms are counted as, and where they may be used, hangs on the kind
        if (classification.kind() != details.kind() && terms.areIn(programmeId, id.value())) {
            throw Refused.at("kind", ClassificationError.KIND_FIXED);
        }
        if (terms.reachBeyond(programmeId, id.value(), details.validFrom(), details.validTo())) {
            throw Refused.at("validTo", ClassificationError.TERM_OUTSIDE);
        }
        var before = view(programmeId, id.value());
        classification.revise(details);
        classifications.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a classification entered by mistake; one that has terms can only be retired. */
    @Transactional
    public void remove(UUID programmeId, ClassificationId id, long version) {
        var classification = classifications.toRevise(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, classification.version());
        var before = view(programmeId, id.value());
        classifications.delete(classification);
        classifications.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<ClassificationView> find(UUID programmeId, ClassificationId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<ClassificationView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    public Optional<TermView> findTerm(UUID programmeId, TermId id) {
        return termReader.one(programmeId, id.value());
    }

    /** By its code and that of its classification. */
    public Optional<TermView> codedTerm(UUID programmeId, String classificationCode, String code) {
        return termReader.coded(programmeId, classificationCode, code);
    }

    /** By both codes in one, as workbooks name it: {@code FLAGSHIP:SEED}. */
    public Optional<TermView> codedTerm(UUID programmeId, String codes) {
        var parts = codes.split("\\s*[:：]\\s*", 2);
        return parts.length < 2 ? Optional.empty() : codedTerm(programmeId, parts[0], parts[1]);
    }

    private ClassificationView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (classifications.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", ClassificationError.CODE_TAKEN, code);
        }
    }
}
