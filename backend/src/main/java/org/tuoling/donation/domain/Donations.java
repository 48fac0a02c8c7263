package org.tuoling.donation.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The donations of all programmes; every question names the programme. */
@ApplicationScoped
public class Donations implements PanacheRepositoryBase<Donation, UUID> {

    public Optional<Donation> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Lets a donor's donations be found by the new name. What they say did not change, so neither does their version. */
    public void renameDonor(UUID programmeId, UUID donorId, String donorText) {
        update("donorText = ?1 where programmeId = ?2 and donorId = ?3", donorText, programmeId, donorId);
    }
}
