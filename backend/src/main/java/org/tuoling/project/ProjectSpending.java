package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/**
 * Whether money may move for a project as it stands. Who asks holds its row until the transaction ends, so that it is not
 * cancelled at the same moment; he asks with the budget line locked if he locks one, and before the book.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProjectSpending {

    private final Sql sql;
    private final CurrentCaller caller;

    ProjectSpending(Sql sql, CurrentCaller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** Refuses to owe more for it: once it is accepted, what is left over goes back to the treasury. */
    public void requireOpen(UUID programmeId, ProjectId id, String field) {
        if (required(programmeId, id, field).isAccepted()) {
            throw refused(field, ProjectError.SPENDING_ACCEPTED);
        }
    }

    /** Refuses to pay what is owed for it, unless it goes on or has come to its end. */
    public void requirePayable(UUID programmeId, ProjectId id, String field) {
        required(programmeId, id, field);
    }

    private ProjectState required(UUID programmeId, ProjectId id, String field) {
        // what was kept on paper happened before the project came to stand where it does
        if (caller.isNobody()) {
            return ProjectState.UNDER_WAY;
        }
        var state = sql.one(
                        "select state from project where programme_id = ? and id = ? for share",
                        row -> row.oneOf(ProjectState.class, "state"),
                        programmeId,
                        id.value())
                .orElseThrow(Refused::notFound);
        if (!state.isPayable()) {
            throw refused(field, ProjectError.SPENDING_STOPPED);
        }
        return state;
    }

    private static Refused refused(String field, ErrorCode error) {
        return field == null ? new Refused(error) : Refused.at(field, error);
    }
}
