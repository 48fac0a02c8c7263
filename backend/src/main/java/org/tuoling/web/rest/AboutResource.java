package org.tuoling.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tuoling.demonstration.Demonstration;
import org.tuoling.shared.access.Public;

/** Tells a client what it talks to, before anybody has signed in. */
@Path("/api/v1/about")
@Tag(name = "about")
public class AboutResource {

    /** The product, and the version that runs here. */
    public record AboutView(
            @Schema(examples = "tuoling") String name,
            @Schema(examples = "0.1.0") String version,
            @Schema(description = "What the office clock shows; all sites keep UTC+8.", examples = "2021-12-31T22:30:00+08:00")
                    OffsetDateTime now,
            @Schema(description = "Whether this is a demonstration, whose clock can be moved.") boolean demonstration) {}

    private final String name;
    private final String version;
    private final Clock clock;
    private final Demonstration demonstration;

    AboutResource(
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version,
            Clock clock,
            Demonstration demonstration) {
        this.name = name;
        this.version = version;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @GET
    @Public
    @Operation(operationId = "getAbout", summary = "Tell what runs here, and the time",
            description = "Needs no session; looks nothing up, so it also tells whether the service answers at all.")
    public AboutView getAbout() {
        return new AboutView(name, version, OffsetDateTime.now(clock), demonstration.isWanted());
    }
}
