package org.tuoling.project;

import java.util.UUID;

/** Names money put into a project. */
public record InvestmentId(UUID value) {}
