package org.tuoling.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers that operations on single records give. */
public final class Answers {

    private Answers() {}

    /** 201 with where the record is, its version and itself. */
    public static <T> RestResponse<T> created(String path, long version, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, URI.create(path).toASCIIString())
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }

    public static <T> RestResponse<T> found(long version, T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }

    /** {@code /api/v1/programmes/huzhou-10/pairs/…} */
    public static String pathOf(String programme, String collection, UUID id) {
        return "/api/v1/programmes/" + programme + "/" + collection + "/" + id;
    }
}
