package org.tuoling.grid.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The grids of all programmes; every question names the programme. */
@ApplicationScoped
public class Grids implements PanacheRepositoryBase<Grid, UUID> {

    public Optional<Grid> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Locks those there are, in an order of their own, so that two who change the tree wait and do not deadlock. */
    public Map<UUID, Grid> locked(UUID programmeId, Collection<UUID> ids) {
        return find("programmeId = ?1 and id in ?2 order by id", programmeId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Grid::id, Function.identity()));
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }

    public boolean anyBelow(UUID programmeId, UUID id) {
        return count("programmeId = ?1 and parentId = ?2", programmeId, id) > 0;
    }

    /** Whether {@code ancestor} stands above {@code id} or is it; the parent chain is short. */
    public boolean isAtOrAbove(UUID programmeId, UUID ancestor, UUID id) {
        return !getEntityManager()
                .createNativeQuery(
                        """
                        with recursive above (id, parent_id) as (
                            select g.id, g.parent_id from grid g where g.programme_id = :programme and g.id = :id
                            union
                            select g.id, g.parent_id from grid g join above a on g.id = a.parent_id
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
