package org.tuoling.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.classification.domain.Classification;
import org.tuoling.classification.domain.Classifications;
import org.tuoling.classification.domain.Term;
import org.tuoling.classification.domain.TermMappings;
import org.tuoling.classification.domain.Terms;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps the terms of classifications and which of them mean the same. */
@ApplicationScoped
public class TermRegister {

    private static final String TYPE = "term";
    private static final UUID NONE = new UUID(0, 0);

    private final Classifications classifications;
    private final Terms terms;
    private final TermMappings mappings;
    private final TermReader reader;
    private final ChangeLog changes;

    TermRegister(
            Classifications classifications, Terms terms, TermMappings mappings, TermReader reader, ChangeLog changes) {
        this.classifications = classifications;
        this.terms = terms;
        this.mappings = mappings;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public TermId add(UUID programmeId, ClassificationId classificationId, TermDetails details) {
        var classification = classification(programmeId, classificationId);
        checkCode(programmeId, classificationId, details.code(), NONE);
        var term = new Term(classification, details);
        terms.persistAndFlush(term);
        mappings.replace(term, idsOf(details.mappedTerms()));
        terms.flush();
        changes.created(programmeId, TYPE, term.id(), view(programmeId, term.id()));
        return new TermId(term.id());
    }

    /** Revises a term, or retires it by giving it a last day. */
    @Transactional
    public void revise(
            UUID programmeId, ClassificationId classificationId, TermId id, long version, TermDetails details) {
        var classification = classification(programmeId, classificationId);
        var term = terms.one(programmeId, classificationId.value(), id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, term.version());
        checkCode(programmeId, classificationId, details.code(), id.value());
        var before = view(programmeId, id.value());
        term.revise(classification, details);
        mappings.replace(term, idsOf(details.mappedTerms()));
        terms.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a term entered by mistake, with its mappings; one that other records name can only be retired. */
    @Transactional
    public void remove(UUID programmeId, ClassificationId classificationId, TermId id, long version) {
        var term = terms.one(programmeId, classificationId.value(), id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, term.version());
        var before = view(programmeId, id.value());
        mappings.replace(term, Set.of());
        mappings.flush();
        terms.delete(term);
        terms.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    private Classification classification(UUID programmeId, ClassificationId id) {
        return classifications.toExtend(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private TermView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void checkCode(UUID programmeId, ClassificationId classificationId, String code, UUID self) {
        if (terms.othersHaveCode(programmeId, classificationId.value(), code, self)) {
            throw Refused.at("code", ClassificationError.TERM_CODE_TAKEN, code);
        }
    }

    private static Set<UUID> idsOf(Set<TermId> terms) {
        return terms.stream().map(TermId::value).collect(Collectors.toSet());
    }
}
