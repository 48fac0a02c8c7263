package org.tuoling.classification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.classification.ClassificationDetails;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** One of several taxonomies that live side by side in a programme, for a time. */
@Entity
@Table(name = "classification")
public class Classification {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private ClassificationKind kind;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String searchText;

    protected Classification() {}

    public Classification(UUID programmeId, ClassificationDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    public final void revise(ClassificationDetails details) {
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            throw Refused.at("validTo", CommonError.DATES_OUT_OF_ORDER);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.kind = details.kind();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    /** Whether the day, where there is one, lies within its validity. */
    boolean covers(LocalDate day) {
        return day == null || (!day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public ClassificationKind kind() {
        return kind;
    }
}
