package org.tuoling.inspection;

import java.util.OptionalLong;
import java.util.UUID;

/** A feature that knows of something besides findings that somebody must see to for one of the three safeties. */
public interface SafetySignal {

    SafetyArea area();

    /** What it is, by a name the pages have words for: {@code split-flags}. */
    String name();

    /** The page that lists it, below the programme's, with the filter that leaves just these if it needs one. */
    default String path() {
        return name();
    }

    /** How many there are; nothing when the caller of this request may not see them. */
    OptionalLong count(UUID programmeId);
}
