package org.tuoling.classification.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuoling.classification.ClassificationError;
import org.tuoling.shared.problem.Refused;

/** Which terms mean the same. */
@ApplicationScoped
public class TermMappings implements PanacheRepositoryBase<TermMapping, UUID> {

    private final Terms terms;

    TermMappings(Terms terms) {
        this.terms = terms;
    }

    /** Makes these the terms that mean the same as {@code term}, and no others. */
    public void replace(Term term, Set<UUID> wanted) {
        var kept = new HashMap<UUID, TermMapping>();
        of(term).forEach(mapping -> kept.put(mapping.otherThan(term.id()), mapping));
        var changed = new HashSet<Term>();
        for (var mapping : kept.entrySet()) {
            if (!wanted.contains(mapping.getKey())) {
                changed.add(mapped(term, mapping.getKey()));
                delete(mapping.getValue());
            }
        }
        for (UUID other : wanted) {
            if (!kept.containsKey(other)) {
                var mapped = mapped(term, other);
                changed.add(mapped);
                persist(new TermMapping(term, mapped));
            }
        }
        if (!changed.isEmpty()) {
            terms.readsDifferently(term);
            changed.forEach(terms::readsDifferently);
        }
    }

    private List<TermMapping> of(Term term) {
        return list("programmeId = ?1 and (firstId = ?2 or secondId = ?2)", term.programmeId(), term.id());
    }

    private Term mapped(Term term, UUID other) {
        return terms.one(term.programmeId(), other)
                .orElseThrow(() -> Refused.at("mappedTermIds", ClassificationError.MAPPED_UNKNOWN));
    }
}
