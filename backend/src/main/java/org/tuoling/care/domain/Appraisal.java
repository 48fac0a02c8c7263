package org.tuoling.care.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.care.AppraisalDetails;
import org.tuoling.care.AppraisalGrade;
import org.tuoling.care.AppraisalPeriod;
import org.tuoling.care.CareError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** 考核: how a person was appraised for a year or part of it. */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID personId;
    private int year;

    @Enumerated(EnumType.STRING)
    private AppraisalPeriod period;

    @Enumerated(EnumType.STRING)
    private AppraisalGrade grade;

    private String summary;
    private String appraisedBy;

    protected Appraisal() {}

    public Appraisal(UUID programmeId, AppraisalDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.personId = details.personId().value();
        write(details, today);
    }

    public void revise(AppraisalDetails details, LocalDate today) {
        if (!personId.equals(details.personId().value())) {
            throw Refused.at("personId", CareError.PERSON_FIXED);
        }
        write(details, today);
    }

    private void write(AppraisalDetails details, LocalDate today) {
        if (details.year() > today.getYear()) {
            throw Refused.at("year", CareError.YEAR_IN_FUTURE);
        }
        this.year = details.year();
        this.period = details.period();
        this.grade = details.grade();
        this.summary = details.summary();
        this.appraisedBy = details.appraisedBy();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
