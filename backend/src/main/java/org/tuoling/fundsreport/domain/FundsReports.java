package org.tuoling.fundsreport.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The funds reports of all programmes; every question names the programme. */
@ApplicationScoped
public class FundsReports implements PanacheRepositoryBase<FundsReport, UUID> {

    public Optional<FundsReport> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** The one that waits to be signed. */
    public Optional<FundsReport> unsigned(UUID programmeId, UUID placeId, LocalDate month) {
        return find("programmeId = ?1 and placeId = ?2 and month = ?3 and signedAt is null", programmeId, placeId, month)
                .firstResultOptional();
    }

    /** The one that was signed and not superseded since. */
    public Optional<FundsReport> inForce(UUID programmeId, UUID placeId, LocalDate month) {
        return find(
                        "programmeId = ?1 and placeId = ?2 and month = ?3 and signedAt is not null and supersededAt is null",
                        programmeId, placeId, month)
                .firstResultOptional();
    }
}
