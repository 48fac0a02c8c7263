package org.tuoling.budget.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the shares of all approved versions read. */
@ApplicationScoped
public class ShareReadings implements PanacheRepositoryBase<ShareReading, ShareReading.Key> {

    public boolean areOf(UUID programmeId, UUID shareId) {
        return count("programmeId = ?1 and shareId = ?2", programmeId, shareId) > 0;
    }
}
