package org.tuoling.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.tuoling.launch.Database;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Stage;

/**
 * A ledger of a million postings beside one of a thousand: statements, trial balance and proof; and payments as fast as the
 * service and the database together could make them.
 */
final class LedgerBench {

    private static final String USERNAME = "ledger";
    private static final String PROGRAMME = "/api/v1/programmes/" + LedgerFrame.CODE;
    private static final long ALL = 90_000_000_000L;
    private static final int SMALL = 1_000;
    /** So many that the number of an entry is like no other value of a statement. */
    private static final int BEFORE_PAYMENTS = 123_456;
    private static final int PAYMENTS = 40_000;
    private static final double STATEMENT_AIM = 1.3;
    private static final double TRIAL_BALANCE_AIM_MILLIS = 200;
    private static final long VERIFY_AIM = 50_000;
    private static final Pattern VERIFIED = Pattern.compile("\"sound\":(true|false),\"entries\":(\\d+),\"seconds\":([0-9.E-]+)");

    private final int postings;
    private final BenchSettings settings;
    private final Database database;
    private final Connection connection;
    private final RunningService service;
    private final RunningService recorded;
    private final StatementLog log;
    private final Report report = new Report(System.out);
    private final Map<Integer, UUID> received = new HashMap<>();
    private LedgerFrame frame;
    private String cookie;

    LedgerBench(
            BenchSettings settings,
            Database database,
            Connection connection,
            RunningService service,
            RunningService recorded,
            StatementLog log) {
        this.postings = Integer.getInteger("bench.postings", 1_000_000);
        this.settings = settings;
        this.database = database;
        this.connection = connection;
        this.service = service;
        this.recorded = recorded;
        this.log = log;
    }

    void run() throws Exception {
        frame = LedgerFrame.written(connection, PAYMENTS);
        write(1, postings);
        write(2, SMALL);
        writeForPayments();
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        cookie = signIn(service.port());
        report.heading("%,d postings beside %,d, %d connections, heap of 512 MB".formatted(postings, SMALL, settings.connections()));
        statements();
        trialBalance();
        proof();
        payments();
    }

    private void write(int place, int length) throws SQLException, IOException {
        var book = frame.book(place, length, writing -> {
            writing.move(EntryCode.GRANT, ALL);
            writing.move(EntryCode.RECEIPT, ALL);
            while (writing.entries() < length) {
                writing.move(writing.entries() % 2 == 0 ? EntryCode.ALLOCATION : EntryCode.WITHDRAWAL, 1_00);
            }
        });
        received.put(place, book.account(Stage.RECEIVED));
    }

    private void writeForPayments() throws SQLException, IOException {
        frame.book(3, BEFORE_PAYMENTS, writing -> {
            writing.move(EntryCode.GRANT, ALL);
            writing.move(EntryCode.RECEIPT, ALL);
            writing.move(EntryCode.ALLOCATION, ALL);
            writing.move(EntryCode.COMMITMENT, ALL);
            // so that the payment that is recorded finds the payee's account, as all but the first do
            writing.move(EntryCode.PAYMENT, 1_00);
            writing.move(EntryCode.REFUND, 1_00);
            while (writing.entries() < BEFORE_PAYMENTS) {
                writing.move(writing.entries() % 2 == 0 ? EntryCode.RELEASE : EntryCode.COMMITMENT, 1_00);
            }
        });
    }

    /** The first page and one from the middle, of the long statement and the short one. */
    private void statements() throws Exception {
        // in turn, and the better of two: what else the machine does must not be taken for a difference
        var small = over(pages(received.get(2), SMALL));
        var large = over(pages(received.get(1), postings));
        small = better(small, over(pages(received.get(2), SMALL)));
        large = better(large, over(pages(received.get(1), postings)));
        report.bare("statement of %,d".formatted(SMALL), small);
        report.bare("statement of %,d".formatted(postings), large);
        double ratio = small.perSecond() / large.perSecond();
        report.note("%-34s %10.2f times slower; aim: %.1f at most%s", "the long one is", ratio, STATEMENT_AIM, missed(ratio > STATEMENT_AIM));
    }

    private static Measurement better(Measurement one, Measurement other) {
        return one.perSecond() > other.perSecond() ? one : other;
    }

    private LongFunction<HttpCall> pages(UUID account, int length) {
        String path = PROGRAMME + "/ledger/accounts/" + account + "/statement";
        String middle = "2020-12-01 " + length / 2 + " 1";
        String after = Base64.getUrlEncoder().withoutPadding().encodeToString(middle.getBytes(StandardCharsets.US_ASCII));
        var calls = List.of(HttpCall.get(path, cookie), HttpCall.get(path + "?after=" + after, cookie));
        return number -> calls.get((int) (number % calls.size()));
    }

    private void trialBalance() throws Exception {
        trialBalance("trial balance, one at a time", "");
        trialBalance("of one place, one at a time", "?placeId=" + frame.place(1));
    }

    private void trialBalance(String name, String query) throws Exception {
        var call = HttpCall.get(PROGRAMME + "/ledger/trial-balance" + query, cookie);
        var alone = new Load(settings).measure(() -> new HttpClient(service.port(), number -> call), 1);
        report.bare(name, alone);
        report.note("%-34s %10.2f ms p95; aim: below %.0f%s", "", alone.p95Millis(), TRIAL_BALANCE_AIM_MILLIS,
                missed(alone.p95Millis() >= TRIAL_BALANCE_AIM_MILLIS));
    }

    /** Once to warm up, once to be measured. */
    private void proof() throws IOException {
        try (var wire = new Wire(service.port())) {
            var call = HttpCall.get(PROGRAMME + "/ledger/verification", cookie);
            HttpClient.answer(wire, call);
            var verified = VERIFIED.matcher(HttpClient.answer(wire, call).text());
            if (!verified.find() || !verified.group(1).equals("true")) {
                throw new IllegalStateException("the generated books are not sound");
            }
            double perSecond = Long.parseLong(verified.group(2)) / Double.parseDouble(verified.group(3));
            report.note("%-34s %,10.0f entries/s; aim: %,d at least%s", "verify", perSecond, VERIFY_AIM, missed(perSecond < VERIFY_AIM));
        }
    }

    /** Half of the requests are paid over HTTP, half by the recorded statements, of which each pays another one. */
    private void payments() throws Exception {
        var ids = frame.texts("select id from disbursement where code like 'FK-%' order by code");
        var codes = frame.texts("select code from disbursement where code like 'FK-%' order by code");
        var paid = ids.subList(1, PAYMENTS / 2);
        var paidBySql = ids.subList(PAYMENTS / 2, PAYMENTS);
        var half = new BenchSettings(settings.donations(), settings.people(), settings.connections(), settings.warmUp(), settings.limit(), PAYMENTS / 4 - settings.connections() * 2);
        var bare = over(number -> HttpCall.get("/api/v1/about", ""));
        var instead = new HashMap<String, LongFunction<String>>();
        instead.put(ids.getFirst(), n -> paidBySql.get((int) n));
        instead.put(codes.getFirst(), n -> codes.get(PAYMENTS / 2 + (int) n));
        var recording = recordPayment(ids.getFirst(), instead);
        var load = new Load(half);
        var measured = load.measure(() -> new HttpClient(service.port(), number -> payment(paid.get((int) number), "bench-" + number)));
        var sql = load.measure(() -> new SqlClient(database, List.of(recording)));
        report.scenario(Scenario.creating("pay a disbursement", 0.3, "", number -> null), measured, bare, sql);
    }

    private SqlClient.Recording recordPayment(String id, Map<String, LongFunction<String>> instead) throws IOException, SQLException {
        String marker = "bench-recorded";
        try (var wire = new Wire(recorded.port())) {
            String signedIn = signIn(recorded.port());
            HttpClient.answer(wire, HttpCall.get("/api/v1/session", signedIn));
            long now = System.currentTimeMillis();
            var statements = log.during(() -> HttpClient.answer(wire, payment(id, marker, signedIn)));
            String number = frame.texts("select last_number from ledger_book where place_id = '" + frame.place(3) + "'").getFirst();
            instead.put(number, n -> String.valueOf(1_000_000_000L + n));
            return new SqlClient.Recording(statements, marker, now, instead);
        }
    }

    private HttpCall payment(String id, String key) {
        return payment(id, key, cookie);
    }

    private static HttpCall payment(String id, String key, String cookie) {
        String json = "{\"bankReference\":\"%s\",\"paidOn\":\"2021-06-30\"}".formatted(key);
        return HttpCall.step(PROGRAMME + "/disbursements/" + id + "/payment", cookie, key, 0, json);
    }

    private Measurement over(LongFunction<HttpCall> call) throws Exception {
        return new Load(settings).measure(() -> new HttpClient(service.port(), call));
    }

    private static String signIn(int port) throws IOException {
        String json = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(USERNAME, LedgerFrame.PASSWORD);
        try (var wire = new Wire(port)) {
            return HttpClient.answer(wire, HttpCall.post("/api/v1/session", "", "", json)).cookie();
        }
    }

    private static String missed(boolean missed) {
        return missed ? "  missed" : "";
    }
}
