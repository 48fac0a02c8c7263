package org.tuoling.shared.contract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Problems;
import org.tuoling.shared.problem.Words;

/** The problem responses that operations refer to. */
final class Refusals {

    private record Refusal(String description, CommonError example) {}

    private static final Map<String, Refusal> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put("BadRequest", new Refusal("The request cannot be read, or a field or parameter is not acceptable.", CommonError.INVALID));
        REFUSALS.put("NotSignedIn", new Refusal("No session, or one that has ended.", CommonError.NOT_SIGNED_IN));
        REFUSALS.put("Forbidden", new Refusal("The caller's roles do not allow it, or the request comes from another site.", CommonError.FORBIDDEN));
        REFUSALS.put("NotFound", new Refusal("No such programme or record, or not one the caller may see.", CommonError.NOT_FOUND));
        REFUSALS.put("NotAcceptable", new Refusal("The client accepts none of the types this operation answers with.", CommonError.NOT_ACCEPTABLE));
        REFUSALS.put("Conflict", new Refusal("It contradicts another record, such as a code that is taken.", CommonError.DUPLICATE));
        REFUSALS.put("Stale", new Refusal("Somebody else has changed the record since.", CommonError.STALE));
        REFUSALS.put("TooLarge", new Refusal("The body is too large.", CommonError.TOO_LARGE));
        REFUSALS.put("UnsupportedMediaType", new Refusal("The body is of a type this operation does not read.", CommonError.MEDIA_TYPE_UNSUPPORTED));
        REFUSALS.put("Unprocessable", new Refusal("Well-formed, but against a rule of the domain.", CommonError.DATES_OUT_OF_ORDER));
        REFUSALS.put("VersionMissing", new Refusal("`If-Match` is missing.", CommonError.IF_MATCH_MISSING));
        REFUSALS.put("TooManyAttempts", new Refusal("Too many failures; wait as many seconds as `Retry-After` says.", CommonError.TOO_MANY_ATTEMPTS));
    }

    private Refusals() {}

    static String statusOf(String refusal) {
        return String.valueOf(REFUSALS.get(refusal).example().status());
    }

    static Map<String, APIResponse> all() {
        var responses = new LinkedHashMap<String, APIResponse>();
        REFUSALS.forEach((name, refusal) -> responses.put(name, response(refusal)));
        responses.get("TooManyAttempts").addHeader("Retry-After", OASFactory.createHeader()
                .description("How many seconds to wait.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        return responses;
    }

    private static APIResponse response(Refusal refusal) {
        var error = refusal.example();
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:tuoling:problem:" + error.code());
        example.put("title", Problems.titleOf(error.status()));
        example.put("status", error.status());
        example.put("detail", Words.of(error.code(), Locale.ENGLISH, 8));
        example.put("code", error.code());
        example.put("requestId", "0190f3a2-77c1-7d41-9c55-3f2f8a1b9c01");
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .examples(Map.of("problem", OASFactory.createExample().value(example)));
        return OASFactory.createAPIResponse()
                .description(refusal.description())
                .content(OASFactory.createContent().addMediaType(Problems.MEDIA_TYPE, media));
    }

}
