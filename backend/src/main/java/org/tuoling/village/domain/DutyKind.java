package org.tuoling.village.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.village.DutyKindDetails;
import org.tuoling.village.VillageError;

/** What everybody stationed in a village has to do again and again. */
@Entity
@Table(name = "duty_kind")
public class DutyKind {

    private static final int LONGEST_PERIOD = 60;
    private static final int MOST_TIMES = 31;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private int everyMonths;
    private int timesOwed;
    private LocalDate validFrom;
    private LocalDate validTo;

    /** Since when duties are generated in the present rhythm; those of an earlier one stay as they were owed. */
    private LocalDate countedFrom;

    private String description;
    private String searchText;

    protected DutyKind() {}

    public DutyKind(UUID programmeId, DutyKindDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.countedFrom = details.validFrom();
        write(details);
    }

    /** Another rhythm holds from the next period on, never for what has begun. */
    public void revise(DutyKindDetails details, LocalDate today) {
        boolean otherRhythm = everyMonths != details.everyMonths()
                || timesOwed != details.timesOwed()
                || !validFrom.equals(details.validFrom());
        write(details);
        if (otherRhythm) {
            this.countedFrom = today.plusDays(1);
        }
    }

    private void write(DutyKindDetails details) {
        if (details.everyMonths() < 1 || details.everyMonths() > LONGEST_PERIOD) {
            throw Refused.at("everyMonths", VillageError.PERIOD_NOT_POSITIVE, LONGEST_PERIOD);
        }
        if (details.timesOwed() < 1 || details.timesOwed() > MOST_TIMES) {
            throw Refused.at("timesOwed", VillageError.TIMES_NOT_POSITIVE, MOST_TIMES);
        }
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            throw Refused.at("validTo", CommonError.DATES_OUT_OF_ORDER);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.everyMonths = details.everyMonths();
        this.timesOwed = details.timesOwed();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.description = details.description();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
