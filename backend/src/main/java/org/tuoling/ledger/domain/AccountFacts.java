package org.tuoling.ledger.domain;

import java.util.UUID;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Stage;

/** What never changes of an account: an entry is sealed with it, so that money cannot be re-labelled afterwards. */
public record AccountFacts(UUID id, Stage stage, Purpose purpose) {}
