package org.tuoling.project.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.project.DocumentDemandView;
import org.tuoling.project.DocumentDemands;
import org.tuoling.project.ProjectState;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Which documents steps demand, in a workbook. A row says all there is to say, so it is either there or not. */
@ApplicationScoped
public class DocumentDemandWorkbook implements Workbook<DocumentDemandRequest, DocumentDemandView> {

    private static final List<Column<DocumentDemandView>> COLUMNS = List.of(
            Column.oneOf("to", ProjectState.class, DocumentDemandView::to).required(),
            Column.oneOf("kind", DocumentKind.class, DocumentDemandView::kind).required());

    private final DocumentDemands demands;

    DocumentDemandWorkbook(DocumentDemands demands) {
        this.demands = demands;
    }

    @Override
    public String list() {
        return "project-document-demands";
    }

    @Override
    public String words() {
        return "project.document-demands";
    }

    @Override
    public List<Column<DocumentDemandView>> columns() {
        return COLUMNS;
    }

    @Override
    public DocumentDemandRequest request(Cells row) {
        return new DocumentDemandRequest(row.oneOf("to", ProjectState.class), row.oneOf("kind", DocumentKind.class));
    }

    @Override
    public Object key(DocumentDemandRequest request) {
        return request;
    }

    @Override
    public String keyField() {
        return "kind";
    }

    @Override
    public Optional<DocumentDemandRequest> existing(UUID programmeId, DocumentDemandRequest request) {
        return demands.same(programmeId, request.to(), request.kind()).map(kept -> request);
    }

    @Override
    public void register(UUID programmeId, DocumentDemandRequest request) {
        demands.demand(programmeId, request.to(), request.kind());
    }
}
