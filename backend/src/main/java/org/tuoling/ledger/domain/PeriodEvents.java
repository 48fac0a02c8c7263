package org.tuoling.ledger.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The closings and openings of all books, which are only added to. */
@ApplicationScoped
public class PeriodEvents implements PanacheRepositoryBase<PeriodEvent, UUID> {}
