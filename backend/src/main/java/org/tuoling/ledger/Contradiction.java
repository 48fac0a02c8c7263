package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a book and the records outside it can contradict each other. */
@Schema(description = "How a book contradicts the records outside it: the entry of a document is `MISSING`; an entry is `UNFOUNDED`, since its document tells of none; "
        + "an entry is `DIFFERENT` from its document in amount or day, or there are several; accounts hold another `BALANCE` than the record says; "
        + "or the entry a signed report ends with is `GONE`.")
public enum Contradiction {
    MISSING,
    UNFOUNDED,
    DIFFERENT,
    BALANCE,
    GONE
}
