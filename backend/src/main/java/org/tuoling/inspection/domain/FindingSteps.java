package org.tuoling.inspection.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The steps taken with findings of all programmes. */
@ApplicationScoped
public class FindingSteps implements PanacheRepositoryBase<FindingStep, UUID> {}
