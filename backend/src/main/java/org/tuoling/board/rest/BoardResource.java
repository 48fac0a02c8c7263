package org.tuoling.board.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.board.BoardReader;
import org.tuoling.board.BoardView;
import org.tuoling.board.ExceptionFilter;
import org.tuoling.board.ExceptionReader;
import org.tuoling.board.ExceptionView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;

/** Who is where now, and what somebody must see to. */
@Path("/api/v1/programmes/{programme}")
@Tag(name = "board")
public class BoardResource {

    private final BoardReader board;
    private final ExceptionReader exceptions;
    private final Scope scope;

    BoardResource(BoardReader board, ExceptionReader exceptions, Scope scope) {
        this.board = board;
        this.exceptions = exceptions;
        this.scope = scope;
    }

    @GET
    @Path("/board")
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getBoard", summary = "Show who is where now, grid by grid",
            description = "Everybody in a grid and below it is counted on its line. A leader sees the grids he leads and the "
                    + "people in them, everybody else but those who keep the tree or audit his own leaf and himself.")
    public BoardView getBoard() {
        return board.board(scope.programmeId(), reach());
    }

    @GET
    @Path("/exceptions")
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "listExceptions", summary = "List what somebody must see to",
            description = "Overdue returns and duties, people unaccounted for and people on post in no grid, of the people within "
                    + "reach. Sorts by `since` (latest first by default).")
    public Page<ExceptionView> listExceptions(@BeanParam @Valid ExceptionFilter filter, @BeanParam @Valid PageQuery page) {
        return exceptions.page(scope.programmeId(), reach(), filter, page);
    }

    private Reach reach() {
        return scope.reach(Permission.GRID_WRITE);
    }
}
