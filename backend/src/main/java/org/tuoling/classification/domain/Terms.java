package org.tuoling.classification.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The terms of all classifications; every question names the programme. */
@ApplicationScoped
public class Terms implements PanacheRepositoryBase<Term, UUID> {

    public Optional<Term> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public Optional<Term> one(UUID programmeId, UUID classificationId, UUID id) {
        return one(programmeId, id).filter(term -> term.classificationId().equals(classificationId));
    }

    public boolean othersHaveCode(UUID programmeId, UUID classificationId, String code, UUID self) {
        return count(
                        "programmeId = ?1 and classificationId = ?2 and code = ?3 and id <> ?4",
                        programmeId,
                        classificationId,
                        code,
                        self)
                > 0;
    }

    public boolean areIn(UUID programmeId, UUID classificationId) {
        return count("programmeId = ?1 and classificationId = ?2", programmeId, classificationId) > 0;
    }

    /** Whether a term's own dates would stick out of these dates of its classification. */
    public boolean reachBeyond(UUID programmeId, UUID classificationId, LocalDate from, LocalDate to) {
        return count("""
                        programmeId = ?1 and classificationId = ?2
                        and (validFrom < ?3 or validTo < ?3 or validFrom > ?4 or validTo > ?4)
                        """, programmeId, classificationId, from, to == null ? LocalDate.of(9999, 12, 31) : to) > 0;
    }

    /** Gives the term a new version although its own row is as it was, for whoever is editing it to notice. */
    void readsDifferently(Term term) {
        getEntityManager().lock(term, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
