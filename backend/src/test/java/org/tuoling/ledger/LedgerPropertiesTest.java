package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/** Whatever is done to a ledger, in whatever order: it balances, holds nothing it has not got, and can be proved. */
@QuarkusTest
class LedgerPropertiesTest {

    private static final int STEPS = 120;
    /** Over more than a month, and told of in no order. */
    private static final int DAYS = 40;

    @Inject
    Ledger ledger;

    @Inject
    Verifier verifier;

    @Inject
    PeriodDesk periods;

    @Inject
    TrialBalanceReader trialBalances;

    @Inject
    StatementReader statements;

    @Inject
    Sql sql;

    private LedgerScene scene;
    private Random random;
    private final List<Movement> posted = new ArrayList<>();
    private final List<UUID> entries = new ArrayList<>();
    private final Set<UUID> reversed = new HashSet<>();
    private List<UUID> contracts;
    private List<UUID> payees;

    /** Balances as somebody keeps them who knows only stages and amounts. */
    private final Map<Stage, Long> expected = new EnumMap<>(Stage.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 20211231, 4711, 815, 271828})
    void any_sequence_of_moves_keeps_the_ledger_sound(long seed) {
        scene = new LedgerScene(ledger);
        random = new Random(seed);
        contracts = List.of(scene.contract(scene.school), scene.contract(scene.school));
        payees = List.of(scene.payee(), scene.payee());
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(12)) {
                case 0 -> replayChangesNothing();
                case 1 -> entryAndReversalAreNeutral();
                case 2 -> reverseAny();
                case 3 -> closingAndOpeningConserve();
                default -> move();
            }
            assertThat(balances()).isEqualTo(expected());
        }
        assertSound();
        assertStatementsHold();
    }

    private void move() {
        var movement = scene.on(anyDay(LedgerScene.DAY), anyMovement());
        try {
            post(movement);
        } catch (Refused refused) {
            boolean there = ledger.balance(scene.programme.id(), scene.county, movement.code().from(), movement.from()).minor()
                    >= movement.amount().minor();
            assertThat(refused.error()).isEqualTo(there ? LedgerError.NOT_YET_THERE : LedgerError.INSUFFICIENT);
            if (there) {
                moveOnFirstDay(movement, (LocalDate) refused.arguments().getFirst());
            }
        }
    }

    /** What is told of the day from which money can be drawn is so: not the day before, but then. */
    private void moveOnFirstDay(Movement movement, LocalDate first) {
        assertThat(first).isAfter(movement.effectiveOn());
        assertThatThrownBy(() -> scene.post(scene.on(first.minusDays(1), movement))).isInstanceOf(Refused.class);
        post(scene.on(first, movement));
    }

    private void post(Movement movement) {
        entries.add(scene.post(movement));
        posted.add(movement);
        shift(movement.code().from(), movement.code().to(), movement.amount().minor());
    }

    private LocalDate anyDay(LocalDate first) {
        return first.plusDays(random.nextInt(DAYS));
    }

    private Movement anyMovement() {
        var codes = List.of(EntryCode.values());
        var code = codes.get(random.nextInt(codes.size() - 1));
        UUID origin = random.nextBoolean() ? scene.older : scene.newer;
        UUID contract = contracts.get(random.nextInt(contracts.size()));
        UUID payee = payees.get(random.nextInt(payees.size()));
        long amount = 1 + random.nextInt(code == EntryCode.GRANT ? 1_000_000 : 300_000);
        var school = scene.forProject(scene.school);
        var paid = Purpose.ofContract(contract).withPayee(payee);
        return switch (code) {
            case GRANT -> scene.movement(code, Purpose.none(), Purpose.ofOrigin(origin), amount);
            case GRANT_REVOCATION -> scene.movement(code, Purpose.ofOrigin(origin), Purpose.none(), amount);
            case RECEIPT, RETURN -> scene.movement(code, Purpose.none(), Purpose.none(), amount);
            case ALLOCATION -> scene.movement(code, Purpose.none(), school, amount);
            case WITHDRAWAL -> scene.movement(code, school, Purpose.none(), amount);
            case COMMITMENT -> scene.movement(code, school, Purpose.ofContract(contract), amount);
            case RELEASE -> scene.movement(code, Purpose.ofContract(contract), Purpose.none(), amount);
            case PAYMENT -> scene.movement(code, Purpose.ofContract(contract), Purpose.none().withPayee(payee), amount);
            case REFUND, FINAL_ACCOUNT -> scene.movement(code, paid, Purpose.none(), amount);
            case REVERSAL -> throw new IllegalStateException();
        };
    }

    private void replayChangesNothing() {
        if (posted.isEmpty()) {
            return;
        }
        int again = random.nextInt(posted.size());
        if (reversed.contains(entries.get(again))) {
            return;
        }
        try {
            scene.post(posted.get(again));
            throw new AssertionError("a document posted twice");
        } catch (Refused refused) {
            assertThat(refused.error()).isEqualTo(LedgerError.ALREADY_POSTED);
        }
    }

    private void entryAndReversalAreNeutral() {
        var before = singleBalances();
        UUID entry = scene.post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1 + random.nextInt(1000));
        reverse(entry, LedgerScene.DAY);
        assertThat(singleBalances()).isEqualTo(before);
    }

    private void reverseAny() {
        if (entries.isEmpty()) {
            return;
        }
        int chosen = random.nextInt(entries.size());
        var movement = posted.get(chosen);
        try {
            reverse(entries.get(chosen), anyDay(movement.effectiveOn()));
            reversed.add(entries.get(chosen));
            shift(movement.code().to(), movement.code().from(), movement.amount().minor());
        } catch (Refused refused) {
            assertThat(refused.error()).isIn(LedgerError.INSUFFICIENT, LedgerError.NOT_YET_THERE, LedgerError.ALREADY_REVERSED);
        }
    }

    private void reverse(UUID entry, LocalDate on) {
        ledger.reverse(scene.programme.id(), EntryId.of(entry), new Reversal("误记", on));
    }

    /** A closed month holds what it held, takes nothing more, and holds it still when it is open again. */
    private void closingAndOpeningConserve() {
        if (entries.isEmpty()) {
            return;
        }
        var before = singleBalances();
        var day = sql.one(
                        "select min(effective_on) as day from journal_entry where programme_id = ?",
                        row -> row.date("day"),
                        scene.programme.id())
                .orElseThrow();
        periods.close(scene.programme.id(), scene.county, YearMonth.from(day));
        assertThat(singleBalances()).isEqualTo(before);
        var late = scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1);
        assertThatThrownBy(() -> scene.post(scene.on(day, late)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.error()).isEqualTo(LedgerError.PERIOD_CLOSED));
        periods.reopen(scene.programme.id(), scene.county, YearMonth.from(day), "补记");
        assertThat(singleBalances()).isEqualTo(before);
    }

    private void shift(Stage from, Stage to, long amount) {
        expected.merge(from, -amount, Long::sum);
        expected.merge(to, amount, Long::sum);
    }

    private Map<Stage, Long> expected() {
        var all = new EnumMap<Stage, Long>(Stage.class);
        for (Stage stage : Stage.values()) {
            all.put(stage, expected.getOrDefault(stage, 0L));
        }
        return all;
    }

    private Map<Stage, Long> balances() {
        var all = new EnumMap<Stage, Long>(Stage.class);
        for (Stage stage : Stage.values()) {
            all.put(stage, scene.held(stage, Purpose.none()));
        }
        return all;
    }

    /** Account by account; one that was opened and emptied again counts as none. */
    private List<String> singleBalances() {
        return sql
                .list(
                        "select id, in_minor - out_minor as balance from ledger_account where programme_id = ? and in_minor <> out_minor",
                        row -> row.id("id") + " " + row.number("balance"),
                        scene.programme.id())
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Day by day, every line of every account leaves what its lines add up to, and nothing is missing there. */
    private void assertStatementsHold() {
        record Account(UUID id, Stage stage) {}
        sql.list(
                        "select id, stage from ledger_account where programme_id = ?",
                        row -> new Account(row.id("id"), row.oneOf(Stage.class, "stage")),
                        scene.programme.id())
                .forEach(account -> assertStatementHolds(account.id(), account.stage()));
    }

    private void assertStatementHolds(UUID account, Stage stage) {
        var lines = new ArrayList<StatementLineView>();
        statements.each(account, new StatementFilter(), lines::add);
        assertThat(lines).isSortedAccordingTo(Comparator.comparing(StatementLineView::effectiveOn));
        long held = 0;
        for (StatementLineView line : lines) {
            held += line.in() == null ? -line.out().minor() : line.in().minor();
            assertThat(line.balance()).isEqualTo(Balance.of(held));
            assertThat(held >= 0 || stage.mayGoBelowZero()).isTrue();
        }
    }

    private void assertSound() {
        var verified = verifier.verify(scene.programme.id(), null);
        assertThat(verified.books()).allSatisfy(book -> assertThat(book.broken()).isNull());
        var trial = trialBalances.of(scene.programme.id(), null);
        assertThat(trial.consolidated().balanced()).isTrue();
        assertThat(trial.consolidated().held()).isEqualTo(trial.consolidated().drawn());
        for (UUID origin : List.of(scene.older, scene.newer)) {
            long granted = sql.one(
                            """
                            select coalesce(sum(case when p.from_stage = 'TREASURY' then p.amount_minor else -p.amount_minor end), 0) as sum
                            from posting p join ledger_account a on a.id in (p.from_account_id, p.to_account_id) and a.origin_id = ?
                            where 'TREASURY' in (p.from_stage, p.to_stage)
                            """,
                            row -> row.number("sum"),
                            origin)
                    .orElseThrow();
            long held = sql.one(
                            "select coalesce(sum(in_minor - out_minor), 0) as sum from ledger_account where origin_id = ?",
                            row -> row.number("sum"),
                            origin)
                    .orElseThrow();
            assertThat(held).as("all of an appropriation is somewhere").isEqualTo(granted);
        }
    }
}
