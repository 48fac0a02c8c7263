package org.tuoling.progress.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.IssueState;

/** The issues and risks of all projects. */
@ApplicationScoped
public class Issues implements PanacheRepositoryBase<Issue, UUID> {

    public Optional<Issue> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    /** The open ones somebody sees to. */
    public List<Issue> openOf(UUID programmeId, UUID ownerId) {
        return list(
                "programmeId = ?1 and ownerId = ?2 and state = ?3 order by dueOn, id",
                programmeId,
                ownerId,
                IssueState.OPEN);
    }
}
