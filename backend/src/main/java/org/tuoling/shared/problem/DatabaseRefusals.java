package org.tuoling.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;

/**
 * Words for what the database refused: the last line of defence behind the domain. {@code constraints.properties}
 * names the error of each constraint; a constraint it does not list gets the general words of its kind.
 */
@ApplicationScoped
public class DatabaseRefusals {

    private static final ResourceBundle CONSTRAINTS = ResourceBundle.getBundle("messages/constraints", Locale.ROOT);
    private static final Pattern KEY_VALUE = Pattern.compile("\\)=\\((?:[0-9a-f-]{36}, )?(.*)\\)");

    record Named(String code, int status) implements ErrorCode {}

    public Optional<Refused> of(Throwable cause) {
        if (!(cause instanceof PSQLException refusal) || refusal.getSQLState() == null) {
            return Optional.empty();
        }
        String constraint = refusal.getServerErrorMessage() == null
                ? null
                : refusal.getServerErrorMessage().getConstraint();
        return switch (refusal.getSQLState()) {
            case "23505" -> Optional.of(refused(constraint, CommonError.DUPLICATE, valueIn(refusal)));
            case "23P01" -> Optional.of(refused(constraint, CommonError.DUPLICATE, ""));
            case "23503" -> Optional.of(refused(constraint, referenceError(refusal), ""));
            case "23514", "23502" -> Optional.of(refused(constraint, CommonError.INVALID, ""));
            case "22001", "22003", "22007", "22008", "22021", "22P02", "22P05" ->
                Optional.of(new Refused(CommonError.INVALID));
            case "40001", "40P01" -> Optional.of(new Refused(CommonError.CONFLICT));
            // too many connections; the server going down, coming up or out of reach
            case "53300", "57P01", "57P02", "57P03", "08000", "08001", "08003", "08006" ->
                Optional.of(new Refused(CommonError.UNAVAILABLE));
            default -> Optional.empty();
        };
    }

    /** The same violation means "no such record" when writing the reference and "still in use" when deleting its target. */
    private static CommonError referenceError(PSQLException refusal) {
        String message = refusal.getServerErrorMessage().getMessage();
        return message != null && message.startsWith("update or delete") ? CommonError.IN_USE : CommonError.UNKNOWN_REFERENCE;
    }

    /** What stands there already, for the sentence: {@code HZ-1} of {@code Key (programme_id, code)=(…, HZ-1) already exists.} */
    private static String valueIn(PSQLException refusal) {
        String detail = refusal.getServerErrorMessage().getDetail();
        var value = KEY_VALUE.matcher(detail == null ? "" : detail);
        return value.find() ? value.group(1) : "";
    }

    private static Refused refused(String constraint, CommonError otherwise, String value) {
        if (constraint == null || otherwise == CommonError.IN_USE) {
            return new Refused(otherwise);
        }
        try {
            return new Refused(new Named(CONSTRAINTS.getString(constraint), otherwise.status() == 400 ? 422 : otherwise.status()), value);
        } catch (MissingResourceException unlisted) {
            return new Refused(otherwise);
        }
    }
}
