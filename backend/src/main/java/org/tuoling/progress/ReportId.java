package org.tuoling.progress;

import java.util.UUID;

/** Names a monthly report. */
public record ReportId(UUID value) {}
