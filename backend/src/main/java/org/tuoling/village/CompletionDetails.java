package org.tuoling.village;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is reported when a duty is done.
 *
 * @param attachmentIds pictures of it, sent before
 */
public record CompletionDetails(LocalDate doneOn, String note, List<UUID> attachmentIds) {}
