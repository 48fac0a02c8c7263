package org.tuoling.shared.contract;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says what the code guarantees: every property of a view is there, if need be as null; a pattern is for all of a text. */
final class Schemas {

    /** Their empty properties are left out. */
    private static final Set<String> SPARSE = Set.of("Problem", "Violation");

    private Schemas() {}

    static void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            boolean asked = name.endsWith("Request") || schema.getRequired() != null && !schema.getRequired().isEmpty();
            if (schema.getProperties() != null && !asked && !SPARSE.contains(name)) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(Schemas::anchor);
            }
        });
    }

    /** Validation matches whole texts; a contract's pattern without anchors would be found anywhere within. */
    private static void anchor(Schema property) {
        String pattern = property.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            property.setPattern("^(?:" + pattern + ")$");
        }
    }
}
