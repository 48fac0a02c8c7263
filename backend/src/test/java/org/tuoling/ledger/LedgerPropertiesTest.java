package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    @Inject
    Ledger ledger;

    @Inject
    Verifier verifier;

    @Inject
    PeriodDesk periods;

    @Inject
    TrialBalanceReader trialBalances;

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
    }

    private void move() {
        var movement = anyMovement();
        var code = movement.code();
        long amount = movement.amount().minor();
        try {
            entries.add(scene.post(movement));
            posted.add(movement);
            shift(code.from(), code.to(), amount);
        } catch (Refused refused) {
            assertThat(refused.error()).isEqualTo(LedgerError.INSUFFICIENT);
            assertThat(ledger.balance(scene.programme.id(), scene.county, code.from(), movement.from()).minor())
                    .isLessThan(amount);
        }
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
        reverse(entry);
        assertThat(singleBalances()).isEqualTo(before);
    }

    private void reverseAny() {
        if (entries.isEmpty()) {
            return;
        }
        int chosen = random.nextInt(entries.size());
        var movement = posted.get(chosen);
        try {
            reverse(entries.get(chosen));
            reversed.add(entries.get(chosen));
            shift(movement.code().to(), movement.code().from(), movement.amount().minor());
        } catch (Refused refused) {
            assertThat(refused.error()).isIn(LedgerError.INSUFFICIENT, LedgerError.ALREADY_REVERSED);
        }
    }

    private void reverse(UUID entry) {
        ledger.reverse(scene.programme.id(), EntryId.of(entry), new Reversal("误记", LedgerScene.DAY));
    }

    private void closingAndOpeningConserve() {
        if (entries.isEmpty()) {
            return;
        }
        var before = singleBalances();
        periods.close(scene.programme.id(), scene.county, YearMonth.from(LedgerScene.DAY));
        periods.reopen(scene.programme.id(), scene.county, YearMonth.from(LedgerScene.DAY), "补记");
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
