package org.tuoling.care;

import java.util.List;

/** The milestones of terms on some days. */
public record Milestones(List<MilestoneView> milestones) {}
