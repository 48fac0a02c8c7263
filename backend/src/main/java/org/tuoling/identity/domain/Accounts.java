package org.tuoling.identity.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> named(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Counts a change of what belongs to the account but is kept beside it, such as its roles, as one of its own. */
    public void touch(Account account) {
        getEntityManager().lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
