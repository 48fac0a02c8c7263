package org.tuoling.village.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The completions of all programmes, those that stand and those revoked. */
@ApplicationScoped
public class DutyCompletions implements PanacheRepositoryBase<DutyCompletion, UUID> {}
