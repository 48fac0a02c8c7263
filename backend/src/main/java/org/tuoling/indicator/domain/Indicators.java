package org.tuoling.indicator.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The declared indicators of all programmes. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {}
