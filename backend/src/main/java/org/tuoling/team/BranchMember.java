package org.tuoling.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of a branch as its other members know him: by name and role and nothing else. */
public record BranchMember(@Schema(examples = "示例一") String name, BranchRole role) {}
