package org.tuoling.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where an exception becomes an answer. The reader gets a sentence and a code; what only a developer
 * can use goes to the log under the request id.
 */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final DatabaseRefusals databaseRefusals;

    ProblemMappers(Problems problems, DatabaseRefusals databaseRefusals) {
        this.problems = problems;
        this.databaseRefusals = databaseRefusals;
    }

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        return problems.of(refused);
    }

    @ServerExceptionMapper
    public Response refusedForNow(TooManyAttempts refused) {
        return Response.fromResponse(problems.of(refused))
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
    }

    @ServerExceptionMapper(ResteasyReactiveViolationException.class)
    public Response requestViolations(ResteasyReactiveViolationException exception) {
        return violations(exception);
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException exception) {
        var violations = exception.getConstraintViolations().stream()
                .map(this::violation)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return problems.invalid(CommonError.INVALID, violations);
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException exception) {
        return json(exception);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException exception) {
        return json(exception);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException exception) {
        return problems.of(CommonError.STALE);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException exception) {
        Throwable root = rootOf(exception);
        if (root instanceof JacksonException json) {
            return json(json);
        }
        if (root instanceof Refused refused) {
            // JAX-RS wraps what the reading of a parameter throws
            return problems.of(refused);
        }
        return switch (exception.getResponse().getStatus()) {
            case 400 -> problems.of(CommonError.MALFORMED);
            case 401 -> problems.of(CommonError.NOT_SIGNED_IN);
            case 403 -> problems.of(CommonError.FORBIDDEN);
            case 404 -> problems.of(CommonError.NOT_FOUND);
            case 405 -> problems.of(CommonError.METHOD_NOT_ALLOWED);
            case 406 -> problems.of(CommonError.NOT_ACCEPTABLE);
            case 413 -> problems.of(CommonError.TOO_LARGE);
            case 415 -> problems.of(CommonError.MEDIA_TYPE_UNSUPPORTED);
            default -> unexpected(exception);
        };
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable exception) {
        for (Throwable cause : behind(exception).toList()) {
            if (cause instanceof Refused refused) {
                return problems.of(refused);
            }
            if (cause instanceof OptimisticLockException) {
                return problems.of(CommonError.STALE);
            }
            var refusal = databaseRefusals.of(cause);
            if (refusal.isPresent()) {
                return problems.of(refusal.get());
            }
        }
        LOG.errorf(exception, "request %s failed", problems.requestId());
        return problems.of(CommonError.UNEXPECTED);
    }

    /** The exception and all that led to it; what the database refuses at commit is told beside the cause. */
    private static Stream<Throwable> behind(Throwable exception) {
        var further = Stream.concat(Stream.ofNullable(exception.getCause()), Stream.of(exception.getSuppressed()));
        return Stream.concat(Stream.of(exception), further.flatMap(ProblemMappers::behind));
    }

    private Response json(JacksonException exception) {
        String field = exception instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        if (exception instanceof UnrecognizedPropertyException) {
            return blame(CommonError.UNKNOWN_FIELD, field, field);
        }
        if (exception instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            String allowed = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return blame(CommonError.UNKNOWN_VALUE, field, field, allowed);
        }
        if (exception instanceof MismatchedInputException && !field.isEmpty()) {
            return blame(CommonError.WRONG_TYPE, field, field);
        }
        return problems.of(CommonError.BODY_MALFORMED);
    }

    private Response blame(ErrorCode error, String field, Object... arguments) {
        String detail = problems.words(error.code(), arguments);
        return problems.of(
                error.code(), error.status(), detail, List.of(new Violation(field, error.code(), detail)));
    }

    private static String pathOf(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private Violation violation(ConstraintViolation<?> violation) {
        return new Violation(fieldOf(violation.getPropertyPath()), CommonError.INVALID.code(), violation.getMessage());
    }

    /** The path inside the request, without the Java method and its parameter in front. */
    private static String fieldOf(Path path) {
        var steps = new ArrayList<String>();
        boolean insideParameter = false;
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD -> insideParameter = true;
                case PARAMETER -> steps.add(node.getName());
                case PROPERTY -> {
                    if (insideParameter && steps.size() == 1) {
                        steps.clear();
                        insideParameter = false;
                    }
                    String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
                    if (!index.isEmpty() && !steps.isEmpty()) {
                        steps.add(steps.removeLast() + index);
                    }
                    steps.add(node.getName());
                }
                default -> {
                    // container elements and the like have no name a reader would know
                }
            }
        }
        return String.join(".", steps);
    }

    private static Throwable rootOf(Throwable exception) {
        Throwable cause = exception;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
