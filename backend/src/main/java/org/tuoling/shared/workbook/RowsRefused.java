package org.tuoling.shared.workbook;

/** An import that is not done because of some of its rows. Nothing was changed. */
public class RowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportOutcome outcome;

    public RowsRefused(ImportOutcome outcome) {
        super(outcome.errors().size() + " rows refused, first: " + outcome.errors().getFirst());
        this.outcome = outcome;
    }

    public ImportOutcome outcome() {
        return outcome;
    }
}
