package org.tuoling.grid.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.grid.GridDutyRegister;
import org.tuoling.grid.GridDutyView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.rest.Answers;
import org.tuoling.shared.rest.ETag;

/** Whether everybody on post has to sit in a grid. */
@Path("/api/v1/programmes/{programme}/grid-duty")
@Tag(name = "grids")
public class GridDutyResource {

    private final GridDutyRegister register;
    private final Scope scope;

    GridDutyResource(GridDutyRegister register, Scope scope) {
        this.register = register;
        this.scope = scope;
    }

    @GET
    @Requires(Permission.GRID_READ)
    @Operation(operationId = "getGridDuty", summary = "Show from which day on everybody on post sits in a grid")
    public RestResponse<GridDutyView> getGridDuty() {
        var view = register.of(scope.programmeId());
        return Answers.found(view.version(), view);
    }

    @PUT
    @Requires(Permission.GRID_WRITE)
    @Operation(operationId = "declareGridDuty", summary = "Declare from which day on everybody on post sits in a grid",
            description = "It can be made to hold from an earlier day later on, not from a later one, nor taken back (409). Refused (409) while somebody on post since then sits nowhere. From then on, changes of deployments "
                    + "and memberships that would leave a day on post without a grid are refused.")
    public RestResponse<GridDutyView> declareGridDuty(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GridDutyRequest request) {
        register.declare(scope.programmeId(), ETag.required(ifMatch), request.since());
        return getGridDuty();
    }
}
