package org.tuoling.fundsreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever may read funds reports sees their documents, such as the paper with seal and signature. */
@ApplicationScoped
class FundsReportDocuments implements AttachmentOwner {

    private final Sql sql;
    private final Scope scope;

    FundsReportDocuments(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return FundsReportDesk.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.FUNDS_REPORT_READ) && isThere(programmeId, recordId, "");
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.FUNDS_REPORT_WRITE) || scope.may(Permission.FUNDS_REPORT_SIGN);
    }

    /** What was signed was signed with it; a signature waits until this is decided. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.FUNDS_REPORT_WRITE)
                && isThere(programmeId, recordId, " and signed_at is null for share");
    }

    private boolean isThere(UUID programmeId, UUID id, String furthermore) {
        return sql.one(
                        "select id from funds_report where programme_id = ? and id = ?" + furthermore,
                        row -> row.id("id"),
                        programmeId,
                        id)
                .isPresent();
    }
}
