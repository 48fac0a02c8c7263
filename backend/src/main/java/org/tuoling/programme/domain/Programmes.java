package org.tuoling.programme.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All programmes. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }
}
