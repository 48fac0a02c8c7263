package org.tuoling.shared.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tuoling.shared.problem.Problems;
import org.tuoling.shared.problem.Violation;

/** An import with errors as a problem: the field of a violation is the cell, or the row when no cell is to blame. */
@ApplicationScoped
public class RowsRefusedMapper {

    private final Problems problems;

    RowsRefusedMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response rowsRefused(RowsRefused refusal) {
        var errors = refusal.outcome().errors();
        var error = WorkbookError.ROWS_REFUSED;
        return problems.of(
                error.code(),
                error.status(),
                problems.words(error.code(), errors.size()),
                errors.stream().map(this::violation).toList());
    }

    private Violation violation(RowError error) {
        String row = String.valueOf(error.row());
        String message = error.column() == null
                ? problems.words("workbook.row", row, error.message())
                : problems.words("workbook.row-column", row, error.column(), error.message());
        return new Violation(error.cell() == null ? row : error.cell(), error.code(), message);
    }
}
