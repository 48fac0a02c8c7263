package org.tuoling.classification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tuoling.classification.ClassificationError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** Two terms of different classifications that mean the same; it reads the same from either end. */
@Entity
@Table(name = "term_mapping")
public class TermMapping {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID firstId;
    private UUID firstClassificationId;
    private UUID secondId;
    private UUID secondClassificationId;

    protected TermMapping() {}

    TermMapping(Term one, Term other) {
        if (one.classificationId().equals(other.classificationId())) {
            throw Refused.at("mappedTermIds", ClassificationError.MAPPED_WITHIN);
        }
        // ordered as the database orders ids (by their digits, not as Java's signed numbers), so that a mapping has one
        // row
        boolean inOrder = one.id().toString().compareTo(other.id().toString()) < 0;
        Term first = inOrder ? one : other;
        Term second = inOrder ? other : one;
        this.id = Ids.next();
        this.programmeId = one.programmeId();
        this.firstId = first.id();
        this.firstClassificationId = first.classificationId();
        this.secondId = second.id();
        this.secondClassificationId = second.classificationId();
    }

    UUID otherThan(UUID termId) {
        return firstId.equals(termId) ? secondId : firstId;
    }
}
