package org.tuoling.grid.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The declarations of all programmes, by the programme's id. */
@ApplicationScoped
public class GridDuties implements PanacheRepositoryBase<GridDuty, UUID> {}
