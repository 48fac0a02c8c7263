package org.tuoling.team;

import java.time.LocalDate;

/**
 * What is written down about an intake: how many were accepted, and nothing about who.
 *
 * @param branchId the branch that accepted them; null when several did
 */
public record IntakeDetails(
        String code, String nameZh, String nameEn, LocalDate acceptedOn, BranchId branchId, int count) {}
