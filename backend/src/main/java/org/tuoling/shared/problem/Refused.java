package org.tuoling.shared.problem;

import java.util.List;

/** A request the domain refuses: a stable code, the words' arguments and, where one field is to blame, its name. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode error;
    private final transient List<Object> arguments;
    private final String field;

    public Refused(ErrorCode error, Object... arguments) {
        this(null, error, arguments);
    }

    private Refused(String field, ErrorCode error, Object... arguments) {
        super(error.code());
        this.error = error;
        this.arguments = List.of(arguments);
        this.field = field;
    }

    /** A refusal that one field of the request is to blame for; the form shows it beside that field. */
    public static Refused at(String field, ErrorCode error, Object... arguments) {
        return new Refused(field, error, arguments);
    }

    public static Refused notFound() {
        return new Refused(CommonError.NOT_FOUND);
    }

    public ErrorCode error() {
        return error;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The request field to blame, or null. */
    public String field() {
        return field;
    }
}
