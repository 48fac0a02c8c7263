package org.tuoling.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a signed-in user does all day, on the generated programme. */
final class Scenarios {

    private static final String PROGRAMME = "/api/v1/programmes/" + GeneratedProgramme.CODE;
    private static final int DETAILS = 200;

    private final Connection connection;
    private final String cookie;

    Scenarios(Connection connection, String cookie) {
        this.connection = connection;
        this.cookie = cookie;
    }

    Scenario donationList() throws SQLException {
        var calls = Stream.concat(Stream.of("kind=MONEY", "kind=GOODS", "state=RECORDED&sort=-amount"), places())
                .map(filter -> read("/donations?" + filter))
                .toList();
        return Scenario.reading("list donations (filter, total)", 0.4, calls);
    }

    Scenario roster() throws SQLException {
        var calls = Stream.concat(Stream.of("kind=FULL_TERM", "cohort=1", "onPostOn=2020-12-31"), places())
                .map(filter -> read("/deployments?" + filter))
                .toList();
        return Scenario.reading("list deployments (filter, total)", 0.4, calls);
    }

    Scenario donationDetail() throws SQLException {
        var calls = texts("select id from donation order by md5(code) limit " + DETAILS).stream()
                .map(id -> read("/donations/" + id))
                .toList();
        return Scenario.reading("donation detail", 0.4, calls);
    }

    /** Numbers start again with every load, so each load has a series of codes of its own. */
    Scenario donationCreate(String series) throws SQLException {
        String donor = texts("select id from donor order by code limit 1").getFirst();
        String place = texts("select id from place order by code limit 1").getFirst();
        String marker = series + "-recorded";
        return Scenario.creating("create donation", 0.3, marker, number -> {
            String code = number == Scenario.RECORDED ? marker : series + "-" + number;
            String json =
                    """
                    {"code":"%s","donorId":"%s","kind":"MONEY","receivedOn":"2021-06-01","placeId":"%s",
                     "purpose":"用于示例用途","money":{"amount":"1250.00","currency":"CNY"}}"""
                            .formatted(code, donor, place);
            return HttpCall.post(PROGRAMME + "/donations", cookie, code, json);
        });
    }

    Scenario indicators() {
        return Scenario.reading("all indicators", 0, List.of(read("/indicators")));
    }

    private Stream<String> places() throws SQLException {
        return texts("select id from place order by code").stream().map(id -> "placeId=" + id);
    }

    private HttpCall read(String path) {
        return HttpCall.get(PROGRAMME + path, cookie);
    }

    private List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
