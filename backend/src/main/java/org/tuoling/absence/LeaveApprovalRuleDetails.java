package org.tuoling.absence;

import java.time.LocalDate;
import java.util.List;

/**
 * What is written down about who approves leaves of a length.
 *
 * @param maxDays the longest leave it is for, in calendar days; null for any longer than the other rules reach
 * @param approvers who approves, one after another
 * @param validFrom the first day it holds for requests made on
 */
public record LeaveApprovalRuleDetails(
        String code, Integer maxDays, List<Approver> approvers, LocalDate validFrom, LocalDate validTo) {

    public static final int APPROVERS_MAX = 9;
}
