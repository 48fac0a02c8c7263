package org.tuoling.budget.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The allocations of all programmes; every question names the programme. */
@ApplicationScoped
public class Allocations implements PanacheRepositoryBase<Allocation, UUID> {

    public Optional<Allocation> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean haveCode(UUID programmeId, String code) {
        return count("programmeId = ?1 and code = ?2", programmeId, code) > 0;
    }
}
