package org.tuoling.indicator.domain;

import java.util.ArrayList;
import java.util.List;

/** A condition in SQL with its arguments. The text is always ours; what people declare travels as arguments. */
public record Predicate(String sql, List<Object> arguments) {

    static Predicate of(String sql, Object... arguments) {
        return new Predicate(sql, List.of(arguments));
    }

    Predicate and(String more, Object... values) {
        return and(of(more, values));
    }

    public Predicate and(Predicate other) {
        var both = new ArrayList<>(arguments);
        both.addAll(other.arguments);
        return new Predicate(sql + " and " + other.sql, both);
    }

    /** Narrows by what was declared, if it was. */
    Predicate andIfGiven(String more, Object declared) {
        return declared == null ? this : and(more, declared);
    }

    /** There is a row of which this is true. */
    Predicate exists(String from) {
        return new Predicate("exists (select 1 from " + from + " where " + sql + ")", arguments);
    }

    /** There is no row of which this is true. */
    Predicate missing(String from) {
        return new Predicate("not " + exists(from).sql, arguments);
    }
}
