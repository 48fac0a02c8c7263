package org.tuoling.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** A statement as the database server's log tells it; a null parameter was null. */
record RecordedStatement(String sql, List<String> parameters) {

    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\S+ \\S+ \\S+ \\[(?<process>\\d+)] (?<kind>LOG|DETAIL):  (?<text>.*?)(?=^\\d{4}-|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern EXECUTED = Pattern.compile("(?:execute [^:]+|statement): (?<sql>.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')(?:, |$)");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    /** Entries of several server processes may alternate; a statement's parameters follow it in its own process. */
    static List<RecordedStatement> readAll(String log) {
        var found = new ArrayList<RecordedStatement>();
        var latest = new HashMap<String, Integer>();
        var entries = ENTRY.matcher(log);
        while (entries.find()) {
            String process = entries.group("process");
            String text = entries.group("text").strip();
            var executed = EXECUTED.matcher(text);
            if (entries.group("kind").equals("DETAIL") && latest.containsKey(process)) {
                found.set(latest.get(process), found.get(latest.get(process)).with(parameters(text)));
            } else if (executed.matches()) {
                latest.put(process, found.size());
                found.add(new RecordedStatement(PLACE.matcher(executed.group("sql")).replaceAll("?"), List.of()));
            }
        }
        found.removeIf(statement -> statement.sql().equals(ServiceSettings.ofEachConnection()));
        return found;
    }

    private RecordedStatement with(List<String> values) {
        return new RecordedStatement(sql, values);
    }

    private static List<String> parameters(String text) {
        var values = new ArrayList<String>();
        var matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(1);
            values.add(value == null ? null : value.replace("''", "'"));
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
