package org.tuoling.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the minutes of a meeting tell of its vote.
 *
 * @param votes by person; those who did not vote are not in it
 * @param minutes null when the vote is still under way
 */
public record PaperVote(List<SeatDetails> seats, Map<UUID, Vote> votes, String minutes) {}
