package org.tuoling.team.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.team.HonourDetails;
import org.tuoling.team.HonourLevel;
import org.tuoling.team.TeamError;

/** 荣誉: what the team or one of its people was awarded. */
@Entity
@Table(name = "honour")
public class Honour {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String titleZh;
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private HonourLevel level;

    private String awardedBy;
    private LocalDate awardedOn;
    private UUID personId;
    private String searchText;

    protected Honour() {}

    public Honour(UUID programmeId, HonourDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details, today);
    }

    public void revise(HonourDetails details, LocalDate today) {
        write(details, today);
    }

    private void write(HonourDetails details, LocalDate today) {
        if (details.awardedOn().isAfter(today)) {
            throw Refused.at("awardedOn", TeamError.IN_FUTURE);
        }
        this.code = details.code();
        this.titleZh = details.titleZh();
        this.titleEn = details.titleEn();
        this.level = details.level();
        this.awardedBy = details.awardedBy();
        this.awardedOn = details.awardedOn();
        this.personId = details.personId() == null ? null : details.personId().value();
        this.searchText = SearchText.of(titleZh, titleEn, awardedBy, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
