package org.tuoling.absence.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.absence.LeaveKindDetails;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** 假别: what leave can be asked for, and how much of it in a year. */
@Entity
@Table(name = "leave_kind")
public class LeaveKind {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private Integer annualDays;
    private LocalDate retiredOn;
    private String searchText;

    protected LeaveKind() {}

    public LeaveKind(UUID programmeId, LeaveKindDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    public final void revise(LeaveKindDetails details) {
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.annualDays = details.annualDays();
        this.retiredOn = details.retiredOn();
        this.searchText = SearchText.of(code, nameZh, nameEn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
