package org.tuoling.progress.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.ReportState;

/** The monthly reports on all projects. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    public Optional<Report> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Those somebody writes that are not approved. */
    public List<Report> openOf(UUID programmeId, UUID authorId) {
        return list(
                "programmeId = ?1 and authorId = ?2 and state <> ?3 order by month, id",
                programmeId,
                authorId,
                ReportState.APPROVED);
    }
}
