package org.tuoling.contract.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The changes of contracts of all programmes. */
@ApplicationScoped
public class ContractChanges implements PanacheRepositoryBase<ContractChange, UUID> {}
