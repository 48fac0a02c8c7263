package org.tuoling.decision.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who should attend the decisions of all programmes; every question names the programme. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

    public Roster of(Decision decision) {
        return new Roster(list("programmeId = ?1 and decisionId = ?2", decision.programmeId(), decision.id()));
    }
}
