package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** That a meeting does not take place. */
public record MeetingCancellationRequest(@Schema(examples = "与下乡冲突") @NotNull @Line @Size(max = 200) String reason) {}
