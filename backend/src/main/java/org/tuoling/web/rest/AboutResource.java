package org.tuoling.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.shared.access.Public;

/** Tells a client what it talks to, before anybody has signed in. */
@Path("/api/v1/about")
@Tag(name = "about")
public class AboutResource {

    /** The product, and the version that runs here. */
    public record AboutView(
            @Schema(examples = "tuoling") String name,
            @Schema(examples = "0.1.0") String version) {}

    private final AboutView about;

    AboutResource(
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.about = new AboutView(name, version);
    }

    @GET
    @Public
    @Operation(operationId = "getAbout", summary = "Tell what runs here",
            description = "Needs no session; looks nothing up, so it also tells whether the service answers at all.")
    public AboutView getAbout() {
        return about;
    }
}
