package org.tuoling.identity.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> named(String username) {
        return find("username", username).firstResultOptional();
    }
}
