package org.tuoling.progress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.progress.VisitBook;
import org.tuoling.progress.VisitView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Site visits in a workbook, without their pictures. */
@ApplicationScoped
public class VisitWorkbook implements Workbook<VisitRow, VisitView> {

    private static final List<Column<VisitView>> COLUMNS = List.of(
            Column.reference("projectId", VisitView::project).required().example("P-011"),
            Column.<VisitView>text("projectName", visit -> visit.project().nameZh()).onlyExported(),
            Column.date("visitedOn", VisitView::visitedOn).required().example("2022-01-06"),
            Column.reference("visitorId", VisitView::visitor).required().example("R-009"),
            Column.text("note", VisitView::note).required().example("二层砌体完成，现场整洁，安全网需补两处。"));

    private final VisitBook book;
    private final Codes codes;

    VisitWorkbook(VisitBook book, Codes codes) {
        this.book = book;
        this.codes = codes;
    }

    @Override
    public String list() {
        return "site-visits";
    }

    @Override
    public String words() {
        return "progress.site-visits";
    }

    @Override
    public List<Column<VisitView>> columns() {
        return COLUMNS;
    }

    @Override
    public VisitRow request(Cells row) {
        return new VisitRow(
                codes.project(row), row.date("visitedOn"), codes.person(row, "visitorId"), row.text("note"));
    }

    @Override
    public Object key(VisitRow row) {
        return row.projectId() + " " + row.visitorId() + " " + row.visitedOn();
    }

    @Override
    public String keyField() {
        return "visitedOn";
    }

    @Override
    public Optional<VisitRow> existing(UUID programmeId, VisitRow row) {
        return book.same(programmeId, row.toDetails()).map(VisitRow::of);
    }

    @Override
    public void register(UUID programmeId, VisitRow row) {
        book.record(programmeId, row.toDetails(), null);
    }
}
