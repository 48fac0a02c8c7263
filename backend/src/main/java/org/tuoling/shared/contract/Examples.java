package org.tuoling.shared.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Puts together an example of each body from the examples of its properties. */
final class Examples {

    private static final int DEPTH_MAX = 6;
    private static final String JSON = "application/json";
    private static final String REF_PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            addTo(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                addTo(response.getContent());
            }
        });
    }

    private void addTo(Content content) {
        var media = content == null ? null : content.getMediaType(JSON);
        if (media == null || media.getSchema() == null || media.getExamples() != null) {
            return;
        }
        Object value = valueOf(media.getSchema(), 0);
        if (value != null) {
            media.setExamples(Map.of("example", OASFactory.createExample().value(value)));
        }
    }

    private Object valueOf(Schema schema, int depth) {
        if (schema.getRef() != null) {
            Schema target = schemas.get(schema.getRef().substring(REF_PREFIX.length()));
            return target == null ? null : valueOf(target, depth);
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        Schema only = firstOf(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf());
        if (only != null) {
            return valueOf(only, depth);
        }
        return byType(schema, depth);
    }

    @SafeVarargs
    private static Schema firstOf(List<Schema>... alternatives) {
        for (List<Schema> schemas : alternatives) {
            if (schemas != null && !schemas.isEmpty()) {
                return schemas.getFirst();
            }
        }
        return null;
    }

    private Object byType(Schema schema, int depth) {
        if (schema.getProperties() != null) {
            return depth > DEPTH_MAX ? Map.of() : objectOf(schema, depth);
        }
        var type = schema.getType() == null || schema.getType().isEmpty() ? null : schema.getType().getFirst();
        return switch (type) {
            case null -> null;
            case ARRAY -> schema.getItems() == null ? List.of() : listOf(valueOf(schema.getItems(), depth + 1));
            case BOOLEAN -> false;
            case INTEGER, NUMBER -> 1;
            case STRING -> textOf(schema);
            default -> type == SchemaType.OBJECT ? Map.of() : null;
        };
    }

    private static String textOf(Schema schema) {
        return switch (schema.getFormat()) {
            case "uuid" -> "01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01";
            case "date" -> "2021-12-31";
            case "date-time" -> "2021-12-31T10:15:30Z";
            case null, default -> "text";
        };
    }

    private static List<Object> listOf(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private Map<String, Object> objectOf(Schema schema, int depth) {
        var object = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((name, property) -> {
            Object value = valueOf(property, depth + 1);
            if (value != null) {
                object.put(name, value);
            }
        });
        return object;
    }
}
