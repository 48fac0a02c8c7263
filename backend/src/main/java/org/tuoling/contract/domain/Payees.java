package org.tuoling.contract.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The payees of all programmes; every question names the programme. */
@ApplicationScoped
public class Payees implements PanacheRepositoryBase<Payee, UUID> {

    public Optional<Payee> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    public boolean othersHaveCreditCode(UUID programmeId, String creditCode, UUID self) {
        return count("programmeId = ?1 and creditCode = ?2 and id <> ?3", programmeId, creditCode, self) > 0;
    }
}
