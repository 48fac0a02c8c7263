package org.tuoling.team;

import java.util.Set;
import java.util.UUID;

/**
 * Who is to come to a meeting: people one by one, everybody in a branch, everybody in a grid and the grids below it.
 * Taken over as a list on the day of the meeting; who joins the branch or the grid later is not on it.
 */
public record Invitation(Set<UUID> personIds, BranchId branchId, UUID gridId) {}
