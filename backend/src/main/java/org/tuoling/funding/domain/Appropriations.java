package org.tuoling.funding.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The appropriations of all programmes; every question names the programme. */
@ApplicationScoped
public class Appropriations implements PanacheRepositoryBase<Appropriation, UUID> {

    public Optional<Appropriation> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** To be posted: of two receipts at once the second sees the first. */
    public Optional<Appropriation> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those registered before there was a ledger, in the order in which they were granted. */
    public List<Appropriation> unposted(LocalDate grantedBy) {
        return find("not posted and grantedOn <= ?1 order by programmeId, grantedOn, documentNumber", grantedBy)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A revoked one does not hold its number. */
    public boolean othersHaveDocumentNumber(UUID programmeId, String documentNumber, UUID self) {
        return count(
                        "programmeId = ?1 and documentNumber = ?2 and id <> ?3 and revokedOn is null",
                        programmeId,
                        documentNumber,
                        self)
                > 0;
    }
}
