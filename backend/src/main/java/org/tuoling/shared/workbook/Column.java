package org.tuoling.shared.workbook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.tuoling.shared.time.Today;

/**
 * A column of a workbook.
 *
 * @param <V> the view whose values it shows in an export
 */
public final class Column<V> {

    /** What a cell of the column holds. */
    enum Kind {
        TEXT,
        DATE,
        MOMENT,
        AMOUNT,
        DECIMAL,
        INTEGER,
        FLAG,
        CHOICE,
        REFERENCE
    }

    private final String field;
    private final Kind kind;
    private final Class<? extends Enum<?>> choices;
    private final Function<V, ?> shown;
    private boolean required;
    private boolean onlyExported;
    private boolean onlyImported;
    private String example = "";

    private Column(String field, Kind kind, Class<? extends Enum<?>> choices, Function<V, ?> shown) {
        this.field = field;
        this.kind = kind;
        this.choices = choices;
        this.shown = shown;
    }

    /**
     * A column of text.
     *
     * @param field the request's field, as a path: {@code code}, {@code amount}, {@code items[0].quantity}
     * @param shown the view's value; a {@code Ref} shows its code, an enum its label
     */
    public static <V> Column<V> text(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.TEXT, null, shown);
    }

    public static <V> Column<V> date(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.DATE, null, shown);
    }

    /** A day and an hour, as the sites count them. */
    public static <V> Column<V> moment(String field, Function<V, Instant> shown) {
        return new Column<>(field, Kind.MOMENT, null, shown.andThen(Column::onTheWall));
    }

    private static LocalDateTime onTheWall(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Today.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    public static <V> Column<V> amount(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.AMOUNT, null, shown);
    }

    public static <V> Column<V> decimal(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.DECIMAL, null, shown);
    }

    public static <V> Column<V> integer(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.INTEGER, null, shown);
    }

    public static <V> Column<V> flag(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.FLAG, null, shown);
    }

    public static <V> Column<V> oneOf(String field, Class<? extends Enum<?>> choices, Function<V, ?> shown) {
        return new Column<>(field, Kind.CHOICE, choices, shown);
    }

    /** A column naming another record by its code. */
    public static <V> Column<V> reference(String field, Function<V, ?> shown) {
        return new Column<>(field, Kind.REFERENCE, null, shown);
    }

    /** Marks the heading in the template and asks for the column in every file; whether a cell may be blank is for the request to say. */
    public Column<V> required() {
        this.required = true;
        return this;
    }

    /** What a cell may look like, for the template's explanations. */
    public Column<V> example(String text) {
        this.example = text;
        return this;
    }

    /** Shown in exports for the reader; passed over when the file comes back. */
    public Column<V> onlyExported() {
        this.onlyExported = true;
        return this;
    }

    /** Filled in for an import but not told in an export, as a secret is. */
    public Column<V> onlyImported() {
        this.onlyImported = true;
        return this;
    }

    String field() {
        return field;
    }

    Kind kind() {
        return kind;
    }

    Class<? extends Enum<?>> choices() {
        return choices;
    }

    Object shownOf(V view) {
        return shown.apply(view);
    }

    boolean isRequired() {
        return required;
    }

    boolean isOnlyExported() {
        return onlyExported;
    }

    boolean isOnlyImported() {
        return onlyImported;
    }

    String example() {
        return example;
    }

    /** Whether a refusal of this path of the request is to be shown in this column. */
    boolean isBlamedFor(String path) {
        return path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "[");
    }
}
