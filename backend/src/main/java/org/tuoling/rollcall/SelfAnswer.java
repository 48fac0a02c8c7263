package org.tuoling.rollcall;

import java.time.Instant;
import java.util.UUID;
import org.tuoling.personnel.PersonId;

/**
 * Somebody says that he is there.
 *
 * @param id made by his phone: the same answer however often it arrives
 * @param answeredAt by his phone's clock
 */
public record SelfAnswer(UUID id, RollCallId rollCallId, PersonId personId, Instant answeredAt) {}
