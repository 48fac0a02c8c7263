package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Why a duty reported as done was not. */
public record RevocationRequest(@Schema(examples = "照片为上月所拍") @NotNull @Line @Size(max = 200) String reason) {}
