package org.tuoling.place.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.place.CodeSystem;

/** The places of all programmes; every question names the programme. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, UUID> {

    public Optional<Place> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean othersHaveCode(UUID programmeId, CodeSystem system, String code, UUID self) {
        return count("programmeId = ?1 and codeSystem = ?2 and code = ?3 and id <> ?4", programmeId, system, code, self)
                > 0;
    }

    /** Whether {@code ancestor} stands above {@code id} or is it; the parent chain is short. */
    public boolean isAtOrAbove(UUID programmeId, UUID ancestor, UUID id) {
        return !getEntityManager()
                .createNativeQuery(
                        """
                        with recursive above (id, parent_id) as (
                            select o.id, o.parent_id from place o where o.programme_id = :programme and o.id = :id
                            union
                            select o.id, o.parent_id from place o join above a on o.id = a.parent_id
                        )
                        select id from above where id = :ancestor
                        """,
                        UUID.class)
                .setParameter("programme", programmeId)
                .setParameter("id", id)
                .setParameter("ancestor", ancestor)
                .getResultList()
                .isEmpty();
    }
}
