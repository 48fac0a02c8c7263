package org.tuoling.project.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects of all programmes; every question names the programme. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    public Optional<Project> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** Locks it until the transaction ends, so that what a step was judged by stays true until it is taken. */
    public Optional<Project> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those the person looks after that work has not ended on. */
    public List<Project> openOf(UUID programmeId, UUID personId) {
        return list("programmeId = ?1 and responsibleId = ?2 order by code", programmeId, personId).stream()
                .filter(project -> !project.state().isSettled())
                .toList();
    }

    public boolean othersHaveCode(UUID programmeId, String code, UUID self) {
        return count("programmeId = ?1 and code = ?2 and id <> ?3", programmeId, code, self) > 0;
    }
}
