package org.tuoling.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.tuoling.shared.access.Callers;

/** Writes roles, refusals, status codes, headers and examples into every operation of the contract. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SESSION = "session";

    /** Where guessing is slowed down. */
    private static final Set<String> TAKES_A_PASSWORD = Set.of("openSession", "changePassword");

    private final AccessMatrix access;

    public ContractFilter(IndexView index) {
        this.access = AccessMatrix.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var scheme = OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(Callers.COOKIE)
                .description("The cookie that `openSession` sets.");
        api.getComponents().addSecurityScheme(SESSION, scheme);
        Refusals.all().forEach(api.getComponents()::addResponse);
        api.servers(List.of(OASFactory.createServer().url("/").description("The service this page comes from.")));
        Schemas.complete(api.getComponents().getSchemas());
        var examples = new Examples(api.getComponents().getSchemas());
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            complete(path, method, operation);
            examples.addTo(operation);
        }));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (path.contains("{programme}")) {
            operation.addParameter(programme());
        }
        var asks = access.of(operation.getOperationId());
        operation.addExtension("x-roles", asks.roles());
        operation.setSecurity(
                asks.isPublic()
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(SESSION)));
        nameStatus(operation);
        boolean changes = method != PathItem.HttpMethod.GET;
        refuse(operation, "BadRequest", true);
        refuse(operation, "NotSignedIn", !asks.isPublic() || changes);
        refuse(operation, "Forbidden", asks.permission().isPresent() || changes);
        refuse(operation, "NotFound", path.contains("{"));
        refuse(operation, "NotAcceptable", path.endsWith("/export") || path.endsWith("/import-template"));
        refuse(operation, "Conflict", changes && !asks.isPublic());
        refuse(operation, "Unprocessable", operation.getRequestBody() != null);
        refuse(operation, "UnsupportedMediaType", operation.getRequestBody() != null);
        refuse(operation, "TooLarge", operation.getRequestBody() != null);
        refuse(operation, "Stale", takes(operation, "If-Match"));
        refuse(operation, "VersionMissing", takes(operation, "If-Match"));
        refuse(operation, "TooManyAttempts", TAKES_A_PASSWORD.contains(operation.getOperationId()));
        inOrder(operation);
    }

    /** No method takes it as an argument: the access gate reads it, for all of them. */
    private static Parameter programme() {
        return OASFactory.createParameter()
                .name("programme")
                .in(Parameter.In.PATH)
                .required(true)
                .description("Code of the programme.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).addExample("huzhou-10"));
    }

    private static void inOrder(Operation operation) {
        var sorted = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    /**
     * Creates are the operations that take an Idempotency-Key; they answer 201 and say where the record is. Those that
     * take If-Match as well are steps of a record there is, and answer with it.
     */
    private static void nameStatus(Operation operation) {
        var responses = operation.getResponses();
        APIResponse created = responses.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            // what the generator assumes of every POST that answers nothing
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", created.description("No Content"));
        }
        APIResponse ok = responses.getAPIResponse("200");
        if (ok == null) {
            return;
        }
        boolean creates = takes(operation, "Idempotency-Key") && !takes(operation, "If-Match");
        if (creates || operation.getOperationId().equals("openSession")) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", ok.description("Created").addHeader("Location", header("Where the new record is.")));
        }
        if (takes(operation, "Idempotency-Key") || takes(operation, "If-Match")) {
            ok.addHeader("ETag", header("The version of the record, for `If-Match`."));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void refuse(Operation operation, String refusal, boolean applies) {
        String status = Refusals.statusOf(refusal);
        if (applies) {
            operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(refusal));
        } else {
            operation.getResponses().removeAPIResponse(status);
        }
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == Parameter.In.HEADER && header.equals(p.getName()));
    }

    /** What is said about headers that many operations take. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        String words = Map.of(
                        "Idempotency-Key",
                        "Any text of the client's making, new for each record: a request sent again with it creates nothing twice.",
                        "If-Match",
                        "`ETag` of the version last seen.",
                        "id",
                        "Id of the record.")
                .get(parameter.getName());
        if (words != null && parameter.getDescription() == null) {
            parameter.setDescription(words);
        }
        return parameter;
    }
}
