package org.tuoling.rollcall.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The corrections of all roll-calls. */
@ApplicationScoped
public class RollCallCorrections implements PanacheRepositoryBase<RollCallCorrection, UUID> {}
