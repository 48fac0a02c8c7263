package org.tuoling.disbursement.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The steps of disbursements of all programmes. */
@ApplicationScoped
public class DisbursementSteps implements PanacheRepositoryBase<DisbursementStep, UUID> {}
