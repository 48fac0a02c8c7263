package org.tuoling.care.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.care.CareError;
import org.tuoling.care.PaperKind;
import org.tuoling.care.PersonalPaperDetails;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** A paper of a person: an identity card, a licence, a certificate. */
@Entity
@Table(name = "personal_paper")
public class PersonalPaper {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String numberTail;
    private LocalDate expiresOn;

    protected PersonalPaper() {}

    public PersonalPaper(UUID programmeId, PersonalPaperDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = details.personId().value();
        write(details);
    }

    public void revise(PersonalPaperDetails details) {
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", CareError.PERSON_FIXED);
        }
        write(details);
    }

    private void write(PersonalPaperDetails details) {
        this.kind = details.kind();
        this.numberTail = details.numberTail();
        this.expiresOn = details.expiresOn();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
