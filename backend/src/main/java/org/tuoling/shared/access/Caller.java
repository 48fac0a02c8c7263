package org.tuoling.shared.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who is calling, and every role they hold. */
public record Caller(UUID accountId, String username, String displayName, UUID sessionId, List<Grant> grants) {

    public List<Grant> grantsIn(String programmeCode) {
        return grants.stream().filter(g -> g.programmeCode().equals(programmeCode)).toList();
    }

    /** The person he is in a programme, null when he is none: whichever any of his roles names, as one alone may not tell. */
    public UUID personIn(String programmeCode) {
        return grantsIn(programmeCode).stream()
                .map(Grant::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
