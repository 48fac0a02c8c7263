package org.tuoling.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.tuoling.launch.Database;
import org.tuoling.ledger.EntryCode;

/**
 * Round after round, in mid-load, the service or its database is killed with {@code kill -9}; then everything is counted.
 * {@code make crash}, {@code make crash ROUNDS=5}.
 */
public final class Crash {

    private static final Path FOLDER = Path.of("target", "crash").toAbsolutePath();
    private static final int PEOPLE = 8;
    private static final long ALL = 10_000_000_000L;
    /** So many deeds are acknowledged between two crashes at least, so that each hits a load that flows. */
    private static final int DEEDS_BETWEEN = 40;
    private static final Duration LONGEST_WAIT = Duration.ofMillis(400);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final Installation installation;
    private final Deeds deeds;
    private final Office office;
    private final Random random;

    private Crash(Installation installation, Random random) {
        this.installation = installation;
        this.office = new Office(installation.address());
        this.deeds = new Deeds(office);
        this.random = random;
    }

    public static void main(String... arguments) throws Exception {
        Files.createDirectories(FOLDER);
        int rounds = Integer.getInteger("crash.rounds", 20);
        long seed = Long.getLong("crash.seed", 20220110L);
        var crash = new Crash(new Installation(FOLDER), new Random(seed));
        System.out.printf("%d rounds, %d people at work, seed %d%n", rounds, PEOPLE, seed);
        System.exit(crash.run(rounds) ? 0 : 1);
    }

    private boolean run(int rounds) throws Exception {
        installation.start();
        installation.stop();
        installation.looked(Crash::write);
        installation.start();
        try {
            work(rounds);
        } finally {
            installation.stop();
        }
        return report();
    }

    private void work(int rounds) throws Exception {
        deeds.find();
        var shift = Shift.of(PEOPLE, deeds::doNext);
        for (int round = 1; round <= rounds && shift.isWhole(); round++) {
            awaitLoad(shift);
            strike(round);
        }
        awaitLoad(shift);
        shift.end();
    }

    /** Money that waits to be allocated in the first place, and a contract money is committed to in the third. */
    private static LedgerFrame write(Database database) throws Exception {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            var frame = LedgerFrame.written(connection, 0);
            Script.run(connection, "crash.sql", Map.of());
            frame.book(1, 2, book -> {
                book.move(EntryCode.GRANT, ALL);
                book.move(EntryCode.RECEIPT, ALL);
            });
            frame.book(3, 4, book -> {
                book.move(EntryCode.GRANT, ALL);
                book.move(EntryCode.RECEIPT, ALL);
                book.move(EntryCode.ALLOCATION, ALL);
                book.move(EntryCode.COMMITMENT, ALL);
            });
            return frame;
        }
    }

    private void awaitLoad(Shift shift) {
        int enough = deeds.acknowledged() + DEEDS_BETWEEN;
        while (deeds.acknowledged() < enough && shift.isWhole()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_WAIT.toNanos()));
    }

    /** The two in turn. */
    private void strike(int round) throws Exception {
        int before = deeds.acknowledged();
        long struck = System.nanoTime();
        boolean service = round % 2 == 1;
        if (service) {
            installation.killService();
            installation.start();
        } else {
            installation.killDatabase();
            installation.awaitReady();
        }
        System.out.printf(
                "%2d  %-8s killed after %,7d acknowledged; ready again in %.1f s%n",
                round, service ? "service" : "database", before, Duration.ofNanos(System.nanoTime() - struck).toMillis() / 1000d);
    }

    private boolean report() throws Exception {
        var count = installation.looked(database -> Count.of(database, deeds.allocations(), deeds.payments()));
        System.out.printf("%nacknowledged: %,d movements and %,d payments%n", deeds.allocations().size(), deeds.payments().size());
        System.out.printf("sent again:   %,d%n", office.sentAgain());
        System.out.printf("lost:         %,d%ntwice:        %,d%nhalf:         %,d%n", count.lost(), count.twice(), count.half());
        boolean proved = installation.verify() == 0;
        System.out.println(count.isClean() && proved ? "\nNothing was lost." : "\nFAILED");
        return count.isClean() && proved;
    }
}
