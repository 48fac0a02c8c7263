package org.tuoling.rollcall.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every answer that came, by the id its sender gave it. */
@ApplicationScoped
public class RollCallAnswers implements PanacheRepositoryBase<RollCallAnswer, UUID> {}
