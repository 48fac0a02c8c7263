package org.tuoling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.tuoling.launch.Database;
import org.tuoling.launch.EmbeddedPostgres;

/** Fills a database, puts the packaged service on it under load, and prints how near it comes to what is possible. */
public final class Bench {

    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    /** Of a read, how many different requests are looked up in the server's log. */
    private static final int RECORDED_KINDS = 20;

    private final BenchSettings settings;
    private final Database database;
    private final Connection connection;
    private final RunningService service;
    private final RunningService recorded;
    private final StatementLog log = new StatementLog(DATA.resolve("postgres.log"));
    private final Load load;
    private final Report report = new Report(System.out);
    private String cookie;

    private Bench(
            BenchSettings settings,
            Database database,
            Connection connection,
            RunningService service,
            RunningService recorded) {
        this.settings = settings;
        this.database = database;
        this.connection = connection;
        this.service = service;
        this.recorded = recorded;
        this.load = new Load(settings);
    }

    public static void main(String... arguments) throws Exception {
        Files.createDirectories(FOLDER);
        var postgres = EmbeddedPostgres.startIn(DATA);
        try {
            var database = withParametersInItsLog(postgres.database("bench"));
            try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                    var service = RunningService.on(database, FOLDER.resolve("service.log"))) {
                var settings = BenchSettings.fromSystemProperties();
                if (System.getProperty("bench.scenario", "").equals("rollcall")) {
                    new RollCallBurst(settings.people(), connection, service, System.out).run();
                } else {
                    runBeside(service, settings, database, connection);
                }
            }
        } finally {
            postgres.stop();
        }
    }

    private static void runBeside(
            RunningService service, BenchSettings settings, Database database, Connection connection) throws Exception {
        try (var recorded = RunningService.recordedOn(database, FOLDER.resolve("recorded.log"))) {
            if (System.getProperty("bench.scenario", "").equals("ledger")) {
                var log = new StatementLog(DATA.resolve("postgres.log"));
                new LedgerBench(settings, database, connection, service, recorded, log).run();
            } else {
                new Bench(settings, database, connection, service, recorded).run();
            }
        }
    }

    /** The service keeps what people typed out of the server's log; here the bench has to read it. */
    private static Database withParametersInItsLog(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("alter database bench set log_error_verbosity = 'default'");
            statement.execute("alter database bench set log_parameter_max_length = -1");
        }
        return database;
    }

    private void run() throws Exception {
        var programme = new GeneratedProgramme(connection);
        programme.growTo(settings);
        cookie = signIn();
        var scenarios = new Scenarios(connection, cookie);
        var lists = List.of(scenarios.donationList(), scenarios.roster());

        report.heading("%,d donations, %,d people, %d connections, heap of 512 MB"
                .formatted(settings.donations(), settings.people(), settings.connections()));
        var bare = over(number -> HttpCall.get("/api/v1/about", ""));
        report.bare("bare JSON", bare);
        Map<Scenario, Measurement> small = new HashMap<>();
        for (Scenario scenario : lists) {
            small.put(scenario, besideItsLimit(scenario, bare));
        }
        besideItsLimit(scenarios.donationDetail(), bare);
        besideItsLimit(scenarios.donationCreate("bench"), bare);
        var indicators = scenarios.indicators();
        besideItsLimit(indicators, bare);
        report.indicators(load.measure(() -> new HttpClient(service.port(), indicators.call()), 1));

        programme.growTo(settings.tenfold());
        report.heading("Ten times as many");
        for (Scenario scenario : lists) {
            report.growth(scenario, small.get(scenario), over(scenario.call()));
        }
    }

    private Measurement besideItsLimit(Scenario scenario, Measurement bare) throws Exception {
        var recordings = record(scenario);
        var measured = over(scenario.call());
        var sql = load.measure(() -> new SqlClient(database, recordings));
        report.scenario(scenario, measured, bare, sql);
        return measured;
    }

    private Measurement over(LongFunction<HttpCall> call) throws Exception {
        return load.measure(() -> new HttpClient(service.port(), call));
    }

    private List<SqlClient.Recording> record(Scenario scenario) throws Exception {
        var recordings = new ArrayList<SqlClient.Recording>();
        try (var wire = new Wire(recorded.port())) {
            // the look at the session is remembered for a while and belongs to no request
            HttpClient.answer(wire, HttpCall.get("/api/v1/session", cookie));
            for (int kind = 0; kind < Math.min(scenario.kinds(), RECORDED_KINDS); kind++) {
                var call = scenario.recorded(kind);
                long now = System.currentTimeMillis();
                var statements = log.during(() -> HttpClient.answer(wire, call));
                recordings.add(new SqlClient.Recording(statements, scenario.marker(), now));
            }
        }
        return recordings;
    }

    private String signIn() throws IOException, SQLException {
        String json = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(GeneratedProgramme.USERNAME, GeneratedProgramme.PASSWORD);
        try (var wire = new Wire(service.port())) {
            return HttpClient.answer(wire, HttpCall.post("/api/v1/session", "", "", json)).cookie();
        }
    }
}
