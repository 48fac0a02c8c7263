package org.tuoling.ledger;

import org.tuoling.shared.sql.Ref;

/**
 * Money that took one way, as it is read.
 *
 * @param term null when the project has none of the classification
 * @param project null for money that is not allocated
 * @param payee null for money that is not paid
 */
record FlowPart(String source, Ref term, Ref project, Ref payee, long amountMinor) {}
