package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermId;
import org.tuoling.classification.TermView;
import org.tuoling.project.domain.ProjectTerm;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Looks up the terms a project is to count as, and refuses those it cannot. */
@ApplicationScoped
class ProjectTerms {

    private static final String FIELD = "termIds";

    private final ClassificationRegister classifications;
    private final Today today;

    ProjectTerms(ClassificationRegister classifications, Today today) {
        this.classifications = classifications;
        this.today = today;
    }

    /** @param held those it counts as already; that they have lapsed since does not make them wrong */
    Set<ProjectTerm> of(UUID programmeId, ProjectDetails details, Set<ProjectTerm> held) {
        var heldIds = held.stream().map(ProjectTerm::termId).collect(Collectors.toSet());
        var taken = new HashSet<UUID>();
        var terms = new HashSet<ProjectTerm>();
        for (TermId id : details.terms()) {
            var term = classifications
                    .findTerm(programmeId, id)
                    .orElseThrow(() -> Refused.at(FIELD, ProjectError.TERM_UNKNOWN));
            if (!heldIds.contains(term.id()) && !inForce(term, details.startsOn())) {
                throw Refused.at(FIELD, ProjectError.TERM_NOT_IN_FORCE, term.code());
            }
            if (!taken.add(term.classification().id())) {
                throw Refused.at(
                        FIELD,
                        ProjectError.TERMS_OF_ONE_CLASSIFICATION,
                        term.classification().code());
            }
            terms.add(new ProjectTerm(programmeId, term.classification().id(), term.id()));
        }
        return terms;
    }

    private boolean inForce(TermView term, LocalDate startsOn) {
        return term.inForceOn(startsOn) || term.inForceOn(today.date());
    }
}
