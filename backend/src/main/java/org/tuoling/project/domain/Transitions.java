package org.tuoling.project.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The steps of all projects. */
@ApplicationScoped
public class Transitions implements PanacheRepositoryBase<Transition, UUID> {}
