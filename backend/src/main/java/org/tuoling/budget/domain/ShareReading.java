package org.tuoling.budget.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a share read when a version was approved. It is only added: a trigger refuses to change it. */
@Entity
@Immutable
@IdClass(ShareReading.Key.class)
@Table(name = "plan_share_reading")
public class ShareReading {

    /** One reading of each share in each version. */
    public record Key(UUID planId, UUID shareId) implements Serializable {}

    @Id
    private UUID planId;

    @Id
    private UUID shareId;

    private UUID programmeId;
    private int minimumPermille;
    private long numeratorMinor;
    private long denominatorMinor;
    private String reason;

    protected ShareReading() {}

    public ShareReading(
            UUID programmeId,
            UUID planId,
            UUID shareId,
            int minimumPermille,
            long numeratorMinor,
            long denominatorMinor,
            String reason) {
        this.programmeId = programmeId;
        this.planId = planId;
        this.shareId = shareId;
        this.minimumPermille = minimumPermille;
        this.numeratorMinor = numeratorMinor;
        this.denominatorMinor = denominatorMinor;
        this.reason = reason;
    }
}
