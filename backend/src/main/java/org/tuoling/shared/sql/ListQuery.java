package org.tuoling.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.text.SearchText;

/**
 * A list being asked for: filters are added one by one, then it is read by page or from end to end. Pages are cut by
 * key, never by offset, and matches are counted up to a bound, so that a list of a million costs what a list of a
 * thousand does.
 *
 * <p>Every text given here is written in our code; what clients send travels only as arguments.
 */
public final class ListQuery {

    /** Counting stops here; beyond it the reader is told "more than". */
    static final int COUNT_BOUND = 10_000;

    private final Sql sql;
    private final String columns;
    private final String from;
    private final String key;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /**
     * @param columns what is selected
     * @param from the table and its joins
     * @param key the unique id column that breaks ties
     * @param values what the placeholders of {@code from} stand for, if it has any
     */
    public ListQuery(Sql sql, String columns, String from, String key, Object... values) {
        this.sql = sql;
        this.columns = columns;
        this.from = from;
        this.key = key;
        this.arguments.addAll(List.of(values));
    }

    public ListQuery where(String predicate, Object... values) {
        where.append(where.isEmpty() ? " where " : " and ").append('(').append(predicate).append(')');
        arguments.addAll(List.of(values));
        return this;
    }

    /**
     * Adds the filter only when the reader asked for it. A choice is written out instead of bound, so that the database
     * plans for that choice: a list of the few cancelled donations must not be looked for among a million others.
     */
    public ListQuery whereIfGiven(String predicate, Object value) {
        return switch (value) {
            case null -> this;
            case Enum<?> choice -> where(predicate.replace("?", "'" + choice.name() + "'"));
            default -> where(predicate, value);
        };
    }

    /** Finds what the reader typed anywhere in the search text of the record. */
    public ListQuery search(String column, String typed) {
        return typed == null || typed.isBlank() ? this : where(column + " like ?", SearchText.pattern(typed));
    }

    public <T> Page<T> page(PageQuery query, SortFields sorts, Function<Row, T> view) {
        var order = sorts.resolve(query.sort);
        String counted = "(select count(*) from (" + countedRows() + ") m)";
        var values = new ArrayList<Object>(arguments);
        values.addAll(arguments);
        String position = "";
        if (query.after != null && !query.after.isEmpty()) {
            var cursor = Cursor.decoded(query.after, order.token());
            position = (where.isEmpty() ? " where " : " and ") + "(" + order.field().expression() + ", " + key + ") "
                    + (order.descending() ? "<" : ">") + " (cast(? as " + order.field().type() + "), ?)";
            values.add(cursor.value());
            values.add(cursor.id());
        }
        String text = "select " + columns + ", (" + order.field().expression() + ")::text as sort_value, " + key
                + " as sort_key, " + counted + " as matches from " + from + where + position + ordered(order)
                + " limit " + (query.limit + 1);
        var found = sql.list(text, row -> new Found<>(view.apply(row), row), values.toArray());
        return pageOf(found, query, order);
    }

    private String countedRows() {
        return "select 1 from " + Joins.without(from, where) + where + " limit " + (COUNT_BOUND + 1);
    }

    private <T> Page<T> pageOf(List<Found<T>> found, PageQuery query, SortFields.Order order) {
        boolean more = found.size() > query.limit;
        var shown = more ? found.subList(0, query.limit) : found;
        String next = more ? shown.getLast().cursor(order.token()) : null;
        long matches = found.isEmpty() ? countBehind(query) : found.getFirst().matches();
        var items = shown.stream().map(Found::view).toList();
        return new Page<>(items, Math.min(matches, COUNT_BOUND), matches <= COUNT_BOUND, next);
    }

    /** A page past the end carries no row that could tell the count. */
    private long countBehind(PageQuery query) {
        if (query.after == null || query.after.isEmpty()) {
            return 0;
        }
        String text = "select count(*) as matches from (" + countedRows() + ") m";
        return sql.one(text, row -> row.number("matches"), arguments.toArray()).orElseThrow();
    }

    /** Every match in the asked order, for exports. */
    public <T> void each(String sort, SortFields sorts, Function<Row, T> view, Consumer<T> sink) {
        var order = sorts.resolve(sort);
        sql.each("select " + columns + " from " + from + where + ordered(order), row -> sink.accept(view.apply(row)), arguments.toArray());
    }

    /** Every line of every match: records in the asked order, the lines of each by {@code position}. */
    public <T> void eachLine(
            String sort, SortFields sorts, String position, Function<Row, T> view, Consumer<T> sink) {
        String text = "select " + columns + " from " + from + where + ordered(sorts.resolve(sort)) + ", " + position;
        sql.each(text, row -> sink.accept(view.apply(row)), arguments.toArray());
    }

    private String ordered(SortFields.Order order) {
        String direction = order.descending() ? " desc" : "";
        return " order by " + order.field().expression() + direction + ", " + key + direction;
    }

    private record Found<T>(T view, String sortValue, UUID sortKey, long matches) {
        Found(T view, Row row) {
            this(view, row.text("sort_value"), row.id("sort_key"), row.number("matches"));
        }

        String cursor(String order) {
            return new Cursor(order, sortValue, sortKey).encoded();
        }
    }
}
