package org.tuoling.rollcall;

import org.tuoling.shared.sql.Row;

/** A line of an export: a roll-call and one of its entries. */
public record RollCallLine(RollCallView rollCall, RollCallEntryView entry) {

    static RollCallLine read(Row row) {
        return new RollCallLine(RollCallView.read(row), RollCallEntryView.read(row));
    }
}
