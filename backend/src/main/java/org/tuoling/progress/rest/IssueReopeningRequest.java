package org.tuoling.progress.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** Until when an issue opened again is to be out of the way. */
public record IssueReopeningRequest(@Schema(examples = "2022-02-15") @NotNull @Day LocalDate dueOn) {}
