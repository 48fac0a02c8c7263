package org.tuoling.shared.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/**
 * The fields a list may be sorted by, and the SQL expression of each. Clients name fields, never columns.
 * An expression must not be null, and an index has to start with the programme, the expression and the id.
 */
public final class SortFields {

    /** @param type the SQL type the cursor's text is cast to */
    record Field(String name, String expression, String type) {}

    record Order(Field field, boolean descending) {
        String token() {
            return (descending ? "-" : "") + field.name();
        }
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final String byDefault;

    private SortFields(String byDefault) {
        this.byDefault = byDefault;
    }

    /** Starts with the order used when the client names none, for example {@code -receivedOn}. */
    public static SortFields byDefault(String token) {
        return new SortFields(token);
    }

    public SortFields text(String name, String expression) {
        return with(name, expression, "text");
    }

    public SortFields date(String name, String expression) {
        return with(name, expression, "date");
    }

    public SortFields instant(String name, String expression) {
        return with(name, expression, "timestamptz");
    }

    public SortFields number(String name, String expression) {
        return with(name, expression, "bigint");
    }

    private SortFields with(String name, String expression, String type) {
        fields.put(name, new Field(name, expression, type));
        return this;
    }

    Order resolve(String token) {
        String wanted = token == null || token.isBlank() ? byDefault : token;
        boolean descending = wanted.startsWith("-");
        Field field = fields.get(descending ? wanted.substring(1) : wanted);
        if (field == null) {
            throw Refused.at("sort", CommonError.SORT_UNKNOWN, String.join(", ", fields.keySet()));
        }
        return new Order(field, descending);
    }
}
