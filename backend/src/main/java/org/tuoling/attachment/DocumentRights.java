package org.tuoling.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with the documents of a record that he may see. */
public record DocumentRights(
        boolean mayAdd,
        @Schema(description = "Only while the record is open.") boolean mayRemove) {}
