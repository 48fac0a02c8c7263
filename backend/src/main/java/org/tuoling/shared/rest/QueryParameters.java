package org.tuoling.shared.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/**
 * Reads query parameters to the letter. JAX-RS would answer "not found" to a parameter it cannot read, as if the list
 * did not exist, and take any text but {@code true} for false. What is in the path stays with JAX-RS: an id that is
 * none names no record, and "not found" is the answer.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    /** How a text of one type is read, and what such a text looks like, in no particular language. */
    private record Reading(Function<String, ?> read, String expected) {}

    private static final Reading WHOLE_NUMBER = new Reading(Integer::valueOf, "0, 1, 2 …");
    private static final Reading YES_OR_NO = new Reading(QueryParameters::yesOrNo, "true, false");
    private static final Map<Class<?>, Reading> READINGS = Map.of(
            int.class, WHOLE_NUMBER,
            Integer.class, WHOLE_NUMBER,
            boolean.class, YES_OR_NO,
            Boolean.class, YES_OR_NO,
            LocalDate.class, new Reading(LocalDate::parse, "YYYY-MM-DD"),
            UUID.class, new Reading(QueryParameters::id, "UUID"));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reading = type.isEnum() ? constantOf(type) : READINGS.get(type);
        if (reading == null || annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> new Strict<T>(((QueryParam) annotation).value(), reading))
                .findFirst()
                .orElse(null);
    }

    private static Reading constantOf(Class<?> type) {
        var constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return new Reading(constants::get, allowed);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** {@link UUID#fromString} also takes shorter texts, and reads another id from them than is written there. */
    private static UUID id(String text) {
        var id = UUID.fromString(text);
        return id.toString().equalsIgnoreCase(text) ? id : null;
    }

    /** Reads one parameter; a reading of null or an exception means that the text is none of its type. */
    private record Strict<T>(String parameter, Reading reading) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // a reading is looked up by the type it yields
        public T fromString(String text) {
            Object value;
            try {
                value = reading.read().apply(text);
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                value = null;
            }
            if (value == null) {
                throw Refused.at(parameter, CommonError.PARAMETER_INVALID, parameter, reading.expected());
            }
            return (T) value;
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
