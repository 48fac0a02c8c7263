package org.tuoling.shared.time;

import java.time.Instant;

/** The office clock was set: what waits for an hour looks at it again. */
public record TimeMoved(Instant now) {}
