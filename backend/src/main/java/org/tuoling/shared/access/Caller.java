package org.tuoling.shared.access;

import java.util.List;
import java.util.UUID;

/** Who is calling, and every role they hold. */
public record Caller(UUID accountId, String username, String displayName, UUID sessionId, List<Grant> grants) {

    public List<Grant> grantsIn(String programmeCode) {
        return grants.stream().filter(g -> g.programmeCode().equals(programmeCode)).toList();
    }
}
