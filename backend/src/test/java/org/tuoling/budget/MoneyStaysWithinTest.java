package org.tuoling.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.classification.TermId;
import org.tuoling.funding.ReturnDesk;
import org.tuoling.funding.TreasuryReturnDetails;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Stage;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** Money allocated, taken back and returned in any order stays within what was received and approved. */
@QuarkusTest
class MoneyStaysWithinTest {

    private static final int STEPS = 40;
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final long[] APPROVED = {100_000, 70_000};

    private final UUID[] projects = new UUID[2];
    private final long[] allocated = new long[2];
    private BudgetFixtures budget;
    private long unallocated;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void any_order_of_steps_stays_within(long seed) {
        budget = new BudgetFixtures();
        UUID plan = budget.draft(2021);
        for (int i = 0; i < projects.length; i++) {
            projects[i] = budget.project("P-" + i);
            budget.line(plan, projects[i], Money.cny(APPROVED[i]).amount());
        }
        budget.approving(plan).statusCode(200);
        budget.receive("A-1", "2021-01-10", "500.00");
        budget.receive("A-2", "2021-02-10", "800.00");
        unallocated = 130_000;
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            take(random, "S-" + step);
            assertKept();
        }
    }

    private void take(Random random, String code) {
        long fen = 1 + random.nextInt(40_000);
        int project = random.nextInt(projects.length);
        switch (random.nextInt(5)) {
            case 0, 1, 2 -> allocate(code, project, fen);
            case 3 -> withdraw(code, project, fen);
            default -> giveBack(code, fen / 4 + 1);
        }
    }

    private void allocate(String code, int project, long fen) {
        boolean possible = fen <= unallocated && allocated[project] + fen <= APPROVED[project];
        assertThat(done(() -> record(code, AllocationKind.ALLOCATION, project, fen))).isEqualTo(possible);
        if (possible) {
            unallocated -= fen;
            allocated[project] += fen;
        }
    }

    private void withdraw(String code, int project, long fen) {
        boolean possible = fen <= allocated[project];
        assertThat(done(() -> record(code, AllocationKind.WITHDRAWAL, project, fen))).isEqualTo(possible);
        if (possible) {
            unallocated += fen;
            allocated[project] -= fen;
        }
    }

    private void giveBack(String code, long fen) {
        boolean possible = fen <= unallocated;
        var details = new TreasuryReturnDetails(code, new PlaceId(budget.county), null, Money.cny(fen), DAY, "结余");
        assertThat(done(() -> TestProgramme.bean(ReturnDesk.class).record(budget.programme.id(), details)))
                .isEqualTo(possible);
        if (possible) {
            unallocated -= fen;
        }
    }

    private void record(String code, AllocationKind kind, int project, long fen) {
        TestProgramme.bean(AllocationDesk.class)
                .record(
                        budget.programme.id(),
                        new AllocationDetails(
                                code,
                                kind,
                                new ProjectId(projects[project]),
                                new TermId(budget.fiscal),
                                null,
                                Money.cny(fen),
                                DAY,
                                null));
    }

    private static boolean done(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void assertKept() {
        assertThat(held(Stage.RECEIVED, Purpose.none())).isEqualTo(unallocated);
        for (int i = 0; i < projects.length; i++) {
            assertThat(held(Stage.ALLOCATED, Purpose.ofProject(projects[i], budget.fiscal))).isEqualTo(allocated[i]);
            assertThat(TestProgramme.bean(Sql.class)
                            .one(
                                    "select allocated_minor from budget_line where project_id = ?",
                                    row -> row.number("allocated_minor"),
                                    projects[i]))
                    .hasValue(allocated[i]);
        }
    }

    private long held(Stage stage, Purpose purpose) {
        return TestProgramme.bean(Ledger.class)
                .balance(budget.programme.id(), new PlaceId(budget.county), stage, purpose)
                .minor();
    }
}
