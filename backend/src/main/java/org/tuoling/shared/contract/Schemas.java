package org.tuoling.shared.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says what the code guarantees: every property of a view is there, if need be as null; a pattern is for all of a text. */
final class Schemas {

    /** A problem with no field to blame has no list of violations; everything else is always there. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of("Problem", Set.of("violations"));

    private Schemas() {}

    static void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            boolean asked = name.endsWith("Request") || schema.getRequired() != null && !schema.getRequired().isEmpty();
            if (schema.getProperties() != null && !asked) {
                var always = new ArrayList<>(schema.getProperties().keySet());
                always.removeAll(LEFT_OUT.getOrDefault(name, Set.of()));
                schema.setRequired(always);
            }
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(Schemas::anchor);
                schema.getProperties().values().forEach(property -> choose(property, schemas));
            }
        });
    }

    /** A choice that may be null is told by what it can be; the generator's type beside it would make any text of it. */
    private static void choose(Schema property, Map<String, Schema> schemas) {
        if (property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(one -> isChoice(one.getRef(), schemas))) {
            property.setType((List<Schema.SchemaType>) null);
        }
    }

    private static boolean isChoice(String ref, Map<String, Schema> schemas) {
        var named = ref == null ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
        return named != null && named.getEnumeration() != null;
    }

    /** Validation matches whole texts; a contract's pattern without anchors would be found anywhere within. */
    private static void anchor(Schema property) {
        String pattern = property.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            property.setPattern("^(?:" + pattern + ")$");
        }
    }
}
