package org.tuoling.team.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.team.IntakeDetails;
import org.tuoling.team.TeamError;

/** How many were accepted as applicants (入党积极分子) at once. */
@Entity
@Table(name = "applicant_intake")
public class Intake {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private LocalDate acceptedOn;
    private UUID branchId;
    private int headCount;
    private String searchText;

    protected Intake() {}

    public Intake(UUID programmeId, IntakeDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details, today);
    }

    public void revise(IntakeDetails details, LocalDate today) {
        write(details, today);
    }

    private void write(IntakeDetails details, LocalDate today) {
        if (details.acceptedOn().isAfter(today)) {
            throw Refused.at("acceptedOn", TeamError.IN_FUTURE);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.acceptedOn = details.acceptedOn();
        this.branchId = details.branchId() == null ? null : details.branchId().value();
        this.headCount = details.count();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
