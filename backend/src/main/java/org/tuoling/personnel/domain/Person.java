package org.tuoling.personnel.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tuoling.personnel.Confidential;
import org.tuoling.personnel.ConfidentialField;
import org.tuoling.personnel.PersonDetails;
import org.tuoling.personnel.Sex;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** One of the programme's own staff. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;
    private String phone;
    private String emergencyContact;
    private String searchText;

    protected Person() {}

    public Person(UUID programmeId, PersonDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        details.confidential().check(today);
        write(details, details.confidential());
    }

    /** Keeps the confidential parts that are left out; {@code cleared} names those to be emptied. */
    public void revise(PersonDetails details, Set<ConfidentialField> cleared, LocalDate today) {
        details.confidential().check(today);
        write(details, confidential().revisedBy(details.confidential(), cleared));
    }

    private void write(PersonDetails details, Confidential confidential) {
        this.code = details.code();
        this.name = details.name();
        this.sex = details.sex();
        this.birthDate = confidential.birthDate();
        this.phone = confidential.phone();
        this.emergencyContact = confidential.emergencyContact();
        this.searchText = SearchText.of(name, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String searchText() {
        return searchText;
    }

    public Confidential confidential() {
        return new Confidential(birthDate, phone, emergencyContact);
    }
}
