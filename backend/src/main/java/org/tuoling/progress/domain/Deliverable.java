package org.tuoling.progress.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.progress.DeliverableDetails;
import org.tuoling.progress.DeliverableUnit;
import org.tuoling.progress.ProgressError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Something a project leaves behind, in so many of its unit. */
@Entity
@Table(name = "deliverable")
public class Deliverable {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID projectId;
    private String code;
    private String nameZh;
    private String nameEn;
    private BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private DeliverableUnit unit;

    private LocalDate deliveredOn;
    private String searchText;

    protected Deliverable() {}

    public Deliverable(UUID programmeId, DeliverableDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = details.projectId().value();
        write(details);
    }

    /** Its project stays. */
    public void revise(DeliverableDetails details) {
        if (!projectId.equals(details.projectId().value())) {
            throw Refused.at("projectId", ProgressError.PROJECT_FIXED);
        }
        write(details);
    }

    private void write(DeliverableDetails details) {
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.quantity = details.quantity();
        this.unit = details.unit();
        this.deliveredOn = details.deliveredOn();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
