package org.tuoling.absence;

import java.util.UUID;

/** Names an approval rule. */
public record LeaveApprovalRuleId(UUID value) {

    public static LeaveApprovalRuleId of(UUID value) {
        return value == null ? null : new LeaveApprovalRuleId(value);
    }
}
