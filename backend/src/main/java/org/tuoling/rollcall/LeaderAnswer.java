package org.tuoling.rollcall;

import java.util.UUID;
import org.tuoling.personnel.PersonId;

/**
 * A leader answers for somebody else.
 *
 * @param id made by the sender: the same answer however often it arrives
 * @param reason how he knows
 */
public record LeaderAnswer(UUID id, RollCallId rollCallId, PersonId personId, AnswerOutcome outcome, String reason) {}
