package org.tuoling.personnel.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.personnel.ConfidentialView;
import org.tuoling.personnel.DisclosureReader;
import org.tuoling.personnel.DisclosureRegister;
import org.tuoling.personnel.DisclosureView;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonReader;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;

/** Looks at the confidential fields of a person. */
@Path("/api/v1/programmes/{programme}/people/{id}/disclosures")
@Tag(name = "people")
public class DisclosuresResource {

    private final DisclosureRegister register;
    private final DisclosureReader reader;
    private final PersonReader people;
    private final Scope scope;

    DisclosuresResource(DisclosureRegister register, DisclosureReader reader, PersonReader people, Scope scope) {
        this.register = register;
        this.reader = reader;
        this.people = people;
        this.scope = scope;
    }

    /**
     * Takes no idempotency key: each time the fields are shown is a look of its own and leaves its own record.
     */
    @POST
    @Requires(Permission.PERSON_DISCLOSE)
    @Operation(operationId = "disclosePerson", summary = "See the confidential fields of a person",
            description = "Answers birth date, phone and emergency contact unmasked and leaves an access record. "
                    + "Every call leaves one; an Idempotency-Key has no effect.")
    public RestResponse<ConfidentialView> disclosePerson(
            @PathParam("id") UUID id, @NotNull @Valid DisclosureRequest request) {
        var shown = register.disclose(
                scope.programmeId(), PersonId.of(id), scope.caller().username(), request.reason());
        return RestResponse.ResponseBuilder.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Requires(Permission.DISCLOSURE_READ)
    @Operation(operationId = "listDisclosures", summary = "List who saw what is confidential about a person",
            description = "Latest first; sorts by `disclosedAt`. Tells looks at the fields, personal files taken and readings of the care log. Everybody sees who looked at him; "
                    + "who may look himself and who audits also who looked at others.")
    public Page<DisclosureView> listDisclosures(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        var person = people.one(scope.programmeId(), id)
                .filter(found -> mayKnowOfLooksAt(found.id()))
                .orElseThrow(Refused::notFound);
        return reader.page(scope.programmeId(), PersonId.of(person.id()), page);
    }

    /** Neither leading people nor keeping their records is a reason to know who looked at them. */
    private boolean mayKnowOfLooksAt(UUID personId) {
        return scope.reach(Permission.PERSON_DISCLOSE).isEverybody() || personId.equals(scope.self());
    }
}
