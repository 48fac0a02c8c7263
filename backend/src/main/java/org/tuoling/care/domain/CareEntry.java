package org.tuoling.care.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.care.CareEntryDetails;
import org.tuoling.care.CareError;
import org.tuoling.care.CareKind;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** Something done for a person on a day: a health check, a visit to the family, a talk. */
@Entity
@Table(name = "care_entry")
public class CareEntry {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CareKind kind;

    private LocalDate doneOn;
    private String doneBy;
    private String note;

    protected CareEntry() {}

    public CareEntry(UUID programmeId, CareEntryDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = details.personId().value();
        write(details, today);
    }

    /** Given to another person it would be shown to him: that is another entry. */
    public void revise(CareEntryDetails details, LocalDate today) {
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", CareError.PERSON_FIXED);
        }
        write(details, today);
    }

    private void write(CareEntryDetails details, LocalDate today) {
        if (details.doneOn().isAfter(today)) {
            throw Refused.at("doneOn", CareError.DONE_IN_FUTURE);
        }
        this.kind = details.kind();
        this.doneOn = details.doneOn();
        this.doneBy = details.doneBy();
        this.note = details.note();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
