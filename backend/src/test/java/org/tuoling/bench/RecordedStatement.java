package org.tuoling.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A statement as the database server's log tells it; a null parameter was null. */
record RecordedStatement(String sql, List<String> parameters) {

    private static final Pattern ENTRY = Pattern.compile(
            "LOG:  (?:execute [^:]+|statement): (?<sql>.*?)\\n(?:[^\\n]*DETAIL:  [Pp]arameters: (?<parameters>.*?)\\n)?(?=\\d{4}-|\\z)",
            Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')(?:, |$)");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    static List<RecordedStatement> readAll(String log) {
        var found = new ArrayList<RecordedStatement>();
        // lines after the first of an entry begin with a tab
        var entries = ENTRY.matcher(log.replace("\n\t", "\n "));
        while (entries.find()) {
            String sql = PLACE.matcher(entries.group("sql")).replaceAll("?");
            found.add(new RecordedStatement(sql, parameters(entries.group("parameters"))));
        }
        return found;
    }

    private static List<String> parameters(String text) {
        var values = new ArrayList<String>();
        if (text != null) {
            var matcher = PARAMETER.matcher(text);
            while (matcher.find()) {
                String value = matcher.group(1);
                values.add(value == null ? null : value.replace("''", "'"));
            }
        }
        return values;
    }

    boolean begins() {
        return sql.startsWith("BEGIN");
    }

    boolean ends() {
        return sql.startsWith("COMMIT");
    }
}
