package org.tuoling.decision.rest;

import jakarta.validation.constraints.NotNull;
import org.tuoling.decision.Vote;

/** How somebody votes. */
public record VoteRequest(@NotNull Vote vote) {}
