package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.attachment.AttachmentOwner;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.sql.Sql;

/** Whoever sees a project sees its documents; until work has ended those who keep it may take one away again. */
@ApplicationScoped
class ProjectDocuments implements AttachmentOwner {

    private final ProjectReader projects;
    private final Sql sql;
    private final Scope scope;

    ProjectDocuments(ProjectReader projects, Sql sql, Scope scope) {
        this.projects = projects;
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public String recordType() {
        return ProjectRegister.TYPE;
    }

    @Override
    public boolean isVisible(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_READ) && projects.one(programmeId, recordId).isPresent();
    }

    @Override
    public boolean mayAdd(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE);
    }

    /** A step that asks for a document waits until this is decided. */
    @Override
    public boolean mayRemove(UUID programmeId, UUID recordId) {
        return scope.may(Permission.PROJECT_WRITE)
                && sql.one(
                                "select state from project where programme_id = ? and id = ? for share",
                                row -> row.oneOf(ProjectState.class, "state"),
                                programmeId,
                                recordId)
                        .filter(state -> !state.isSettled())
                        .isPresent();
    }
}
