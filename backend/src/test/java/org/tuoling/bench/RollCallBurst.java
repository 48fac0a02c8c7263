package org.tuoling.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An evening on which everybody answers the roll-call within one minute. Of twenty people one sends his answer twice, and
 * one sends two, the earlier last, as happens on a bad line. Afterwards the database says what has become of all of it.
 */
final class RollCallBurst {

    private static final String PATH = "/api/v1/programmes/evening/my/roll-call-answers";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);
    private static final Duration OPENING_LIMIT = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final int CONNECTIONS = 64;
    /** One in so many answers again, and one in so many answers twice out of order. */
    private static final int ONE_IN = 20;
    /** People beside those counted, on whom the service is warmed up: each answers so many times. */
    private static final int WARM_UP_PEOPLE = 500;
    private static final int WARM_UP_TIMES = 12;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final int people;
    private final Connection connection;
    private final PrintStream out;
    private final RunningService service;
    private final Burst burst;
    private final Random random = new Random(20220110);
    private final List<UUID> answers = new ArrayList<>();

    RollCallBurst(int people, Connection connection, RunningService service, PrintStream out) {
        this.people = people;
        this.connection = connection;
        this.out = out;
        this.service = service;
        this.burst = new Burst(service.port(), CONNECTIONS);
    }

    /** Somebody's cookie and the call he is in. */
    private record Member(String cookie, UUID rollCall) {}

    void run() throws Exception {
        int everybody = people + WARM_UP_PEOPLE;
        Script.run(connection, "rollcall.sql", Map.of("people", String.valueOf(everybody)));
        long opening = awaitOpening(everybody);
        var members = members();
        burst.send(warmUp(members.subList(people, everybody)));
        var requests = evening(members.subList(0, people));
        long before = count("select count(*) from roll_call_answer");
        var outcome = burst.send(requests);
        report(everybody, opening, requests.size(), before, outcome);
    }

    /** The service's own timer opens the calls; tells how many milliseconds after they were due at the latest. */
    private long awaitOpening(int everybody) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        while (count("select count(*) from roll_call_entry") < everybody) {
            if (service.endsWithin(LOOK_EVERY) || System.nanoTime() - start > OPENING_LIMIT.toNanos()) {
                throw new IllegalStateException("the roll-calls have not opened");
            }
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private List<Member> members() throws SQLException {
        String sql =
                """
                select a.username, e.roll_call_id
                from account a join access_grant g on g.account_id = a.id join roll_call_entry e on e.person_id = g.person_id
                where a.username like 'evening-%'
                order by substr(a.username, 9)::int
                """;
        var members = new ArrayList<Member>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                members.add(new Member("tuoling_session=" + rows.getString(1), rows.getObject(2, UUID.class)));
            }
        }
        return members;
    }

    private List<Burst.Timed> warmUp(List<Member> members) {
        return inOrder(members.stream()
                .flatMap(member -> {
                    var call = answer(member, id(), Instant.EPOCH.plusSeconds(1));
                    return IntStream.range(0, WARM_UP_TIMES).mapToObj(n -> new Burst.Timed(within(WARM_UP), call));
                })
                .toList());
    }

    private List<Burst.Timed> evening(List<Member> members) {
        var start = now();
        var requests = new ArrayList<Burst.Timed>();
        for (int n = 0; n < members.size(); n++) {
            var member = members.get(n);
            long at = within(MINUTE);
            var call = answer(member, counted(), start.plusNanos(at));
            requests.add(new Burst.Timed(at, call));
            if (n % ONE_IN == 0) {
                requests.add(new Burst.Timed(at + within(LONGEST_DELAY), call));
            }
            if (n % ONE_IN == 1) {
                long late = at + within(LONGEST_DELAY);
                requests.add(new Burst.Timed(late, answer(member, counted(), start.plusNanos(at).minusSeconds(5))));
            }
        }
        return inOrder(requests);
    }

    private static List<Burst.Timed> inOrder(List<Burst.Timed> requests) {
        return requests.stream().sorted(Comparator.comparing(Burst.Timed::at)).toList();
    }

    private long within(Duration time) {
        return (long) (random.nextDouble() * time.toNanos());
    }

    private UUID counted() {
        var id = id();
        answers.add(id);
        return id;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static HttpCall answer(Member member, UUID id, Instant answeredAt) {
        String json = "{\"id\":\"%s\",\"rollCallId\":\"%s\",\"answeredAt\":\"%s\"}".formatted(id, member.rollCall(), answeredAt);
        return HttpCall.post(PATH, member.cookie(), "", json);
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private void report(int everybody, long opening, int sent, long before, Burst.Outcome outcome)
            throws SQLException {
        long kept = count("select count(*) from roll_call_answer") - before;
        long present = count("select count(*) from roll_call_entry where status = 'PRESENT'") - WARM_UP_PEOPLE;
        var measured = outcome.measured();
        out.printf("%nRoll-call: %,d people answer within a minute; %d connections, heap of 512 MB%n", people, CONNECTIONS);
        out.printf("%-50s %,12d%n", "entries opened by the timer", everybody);
        out.printf("%-50s %,12d ms%n", "until all of them were there", opening);
        out.printf("%-50s %,12d%n", "requests sent (5 % replays, 5 % out of order)", sent);
        out.printf("%-50s %,12d%n", "errors", outcome.errors().size());
        out.printf("%-50s %,12d%n", "answers lost", answers.size() - keptOf(answers));
        out.printf("%-50s %,12d%n", "answers counted more than once", kept - answers.size());
        out.printf("%-50s %,12d%n", "people without their answer", people - present);
        out.printf("%-50s %,12d%n", "people of whose own answers not the earliest counts", notTheEarliest());
        out.printf("%-50s %12.0f%n", "answers/s", measured.perSecond());
        out.printf("%-50s %12.2f%n", "p50 ms, from the moment of sending", measured.p50Millis());
        out.printf("%-50s %12.2f%n", "p95 ms", measured.p95Millis());
        out.printf("%-50s %12.2f%n", "p99 ms", measured.p99Millis());
        outcome.errors().stream().limit(3).forEach(out::println);
    }

    /** How many of these are in the database. */
    private long keptOf(List<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from roll_call_answer where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private long notTheEarliest() throws SQLException {
        return count(
                """
                select count(*) from roll_call_entry e
                where exists (select from roll_call_answer a where a.entry_id = e.id and a.given_by = 'SELF'
                              and a.counted_at < e.counted_at)
                """);
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
