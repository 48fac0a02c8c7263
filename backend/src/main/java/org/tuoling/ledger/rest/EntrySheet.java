package org.tuoling.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.EntryView;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Sheet;

/** Entries in a workbook. */
@ApplicationScoped
public class EntrySheet implements Sheet<EntryView> {

    private static final List<Column<EntryView>> COLUMNS = List.of(
            Column.reference("placeId", EntryView::place),
            Column.integer("number", EntryView::number),
            Column.oneOf("code", EntryCode.class, EntryView::code),
            Column.date("effectiveOn", EntryView::effectiveOn),
            Column.amount("amount", EntryView::amount),
            Column.reference("projectId", EntryView::project),
            Column.text("source", entry -> entry.source().number()),
            Column.text("description", EntryView::description),
            Column.flag("reversed", entry -> entry.reversedById() != null),
            Column.moment("recordedAt", EntryView::recordedAt),
            Column.text("recordedBy", entry -> entry.recordedBy().name()));

    @Override
    public String list() {
        return "ledger-entries";
    }

    @Override
    public String words() {
        return "ledger.entries";
    }

    @Override
    public List<Column<EntryView>> columns() {
        return COLUMNS;
    }
}
