package org.tuoling.care.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tuoling.care.file.PersonFileContent;
import org.tuoling.care.file.PersonFilePage;
import org.tuoling.care.file.PersonFiles;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.print.Printer;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.problem.Words;

/** The one-page personal file. */
@Path("/api/v1/programmes/{programme}/people/{id}/file")
@Tag(name = "care")
public class PersonFileResource {

    private final PersonFiles files;
    private final Printer printer;
    private final Scope scope;

    PersonFileResource(PersonFiles files, Printer printer, Scope scope) {
        this.files = files;
        this.printer = printer;
        this.scope = scope;
    }

    @GET
    @Produces("application/pdf")
    @Requires(Permission.PERSON_FILE_READ)
    @Operation(operationId = "getPersonFile", summary = "Print the one-page file of a person",
            description = "Shows confidential fields. Everybody takes his own; who may see the fields takes anybody's, which "
                    + "leaves an access record.")
    public RestResponse<byte[]> getPersonFile(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var locale = Words.localeOf(language);
        var file = content(PersonId.of(id), locale);
        return RestResponse.ResponseBuilder.ok(printer.pdf(new PersonFilePage(file, locale).xhtml()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.person().code()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private PersonFileContent content(PersonId id, Locale locale) {
        if (id.value().equals(scope.self())) {
            return files.own(scope.programmeId(), id, locale);
        }
        if (!scope.may(Permission.PERSON_DISCLOSE)) {
            throw Refused.notFound();
        }
        return files.take(scope.programmeId(), id, scope.caller().username(), locale);
    }

    private static String disposition(String code) {
        String name = URLEncoder.encode("file-" + code + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"file.pdf\"; filename*=UTF-8''" + name;
    }
}
