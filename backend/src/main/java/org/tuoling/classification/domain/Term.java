package org.tuoling.classification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.classification.ClassificationError;
import org.tuoling.classification.TermDetails;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** A term of a classification. Without dates of its own it is in force as long as the classification is. */
@Entity
@Table(name = "term")
public class Term {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID classificationId;
    private String code;
    private String nameZh;
    private String nameEn;
    private int position;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String searchText;

    protected Term() {}

    public Term(Classification classification, TermDetails details) {
        this.id = Ids.next();
        this.programmeId = classification.programmeId();
        this.classificationId = classification.id();
        revise(classification, details);
    }

    public final void revise(Classification classification, TermDetails details) {
        checkDates(classification, details);
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.position = details.position();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    private static void checkDates(Classification classification, TermDetails details) {
        if (!classification.covers(details.validFrom())) {
            throw Refused.at("validFrom", ClassificationError.TERM_BEYOND);
        }
        if (!classification.covers(details.validTo())) {
            throw Refused.at("validTo", ClassificationError.TERM_BEYOND);
        }
        if (details.validFrom() != null
                && details.validTo() != null
                && details.validTo().isBefore(details.validFrom())) {
            throw Refused.at("validTo", CommonError.DATES_OUT_OF_ORDER);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    public UUID classificationId() {
        return classificationId;
    }
}
