package org.tuoling.indicator.domain;

/**
 * The records behind a figure, and how they make it. The same text counts the figure and lists its records, so that
 * the two cannot differ.
 *
 * @param recordType what kind of record
 * @param code the column a record is known and sorted by; {@code r} is the record
 * @param columns what is shown of each
 * @param from the tables that the conditions speak of
 * @param joins further tables that the columns are taken from; they neither add nor drop a record
 * @param sum what each adds, and in what; null where records are counted
 * @param scope which records the figure is about at all: without any, it is absent
 * @param counted which of them count on the day
 * @param leftOut which of the counted ones cannot be counted in full; null where all can
 */
public record Selection(
        String recordType,
        String code,
        String columns,
        String from,
        String joins,
        Sum sum,
        Predicate scope,
        Predicate counted,
        String leftOut) {

    /**
     * What each record adds to a figure.
     *
     * @param decimals how many of the digits of its sum stand behind the point
     * @param money whether it is an amount in fen, and not a number
     */
    public record Sum(String column, int decimals, boolean money) {}

    static Selection counting(String recordType, String columns, String from, String joins) {
        return mixed(recordType, "'" + recordType + "' as record_type, " + columns, from, joins);
    }

    /** Of records of several kinds; {@code record_type} among the columns tells which each is. */
    static Selection mixed(String recordType, String columns, String from, String joins) {
        return new Selection(recordType, "r.code", columns, from, joins, null, null, null, null);
    }

    Selection knownBy(String column) {
        return new Selection(recordType, column, columns, from, joins, sum, scope, counted, leftOut);
    }

    Selection summing(String amount) {
        return adding(new Sum(amount, 2, true));
    }

    Selection addingUp(String number) {
        return adding(new Sum(number, 0, false));
    }

    /** Of a quantity with at most two decimals. */
    Selection measuring(String quantity) {
        return adding(new Sum("(" + quantity + " * 100)::bigint", 2, false));
    }

    private Selection adding(Sum each) {
        return new Selection(recordType, code, columns, from, joins, each, scope, counted, leftOut);
    }

    Selection about(Predicate records) {
        return new Selection(recordType, code, columns, from, joins, sum, records, counted, leftOut);
    }

    Selection countedWhen(Predicate condition) {
        return new Selection(recordType, code, columns, from, joins, sum, scope, condition, leftOut);
    }

    Selection incompleteWhere(String condition) {
        return new Selection(recordType, code, columns, from, joins, sum, scope, counted, condition);
    }
}
