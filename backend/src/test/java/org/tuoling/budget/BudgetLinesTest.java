package org.tuoling.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.classification.TermId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class BudgetLinesTest {

    private BudgetFixtures budget;
    private UUID project;

    @BeforeEach
    void planAProject() {
        budget = new BudgetFixtures();
        project = budget.project("P-1");
        budget.approved(2021, project, "1000.00");
    }

    private void contract(long fen) {
        QuarkusTransaction.requiringNew()
                .run(() -> TestProgramme.bean(BudgetLines.class)
                        .contract(
                                budget.programme.id(),
                                new ProjectId(project),
                                new TermId(budget.fiscal),
                                Money.cny(fen)));
    }

    private void refused(long fen, BudgetError error) {
        assertThatThrownBy(() -> contract(fen))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }

    @Test
    void no_more_is_contracted_than_is_approved() {
        contract(60_000);
        refused(40_001, BudgetError.EXCEEDED);
        contract(40_000);
        refused(1, BudgetError.EXCEEDED);
        contract(-100_000);
        refused(-1, BudgetError.CONTRACTED_BELOW_ZERO);
    }

    @Test
    void what_no_plan_names_cannot_be_contracted() {
        var lines = TestProgramme.bean(BudgetLines.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> lines.contract(
                                budget.programme.id(),
                                new ProjectId(project),
                                new TermId(budget.outside),
                                Money.cny(1))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.error()).isEqualTo(BudgetError.LINE_MISSING));
    }

    @Test
    void a_cut_below_what_is_contracted_is_refused() {
        contract(60_000);
        UUID cut = budget.draft(2021);
        budget.change(cut, project, "599.99");
        budget.approving(cut)
                .statusCode(422)
                .body("code", equalTo("budget.cut-below-used"), "detail", containsString("P-1"));
        budget.change(cut, project, "600.00");
        budget.approving(cut).statusCode(200);
        budget.budgetLines().body("items.approved.amount", contains("600.00"));
    }

    @Test
    void of_many_who_contract_at_once_as_many_succeed_as_there_is_money_for() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                contract(9_000);
                return true;
            } catch (Refused exceeded) {
                return false;
            }
        };
        long succeeded = 0;
        try (var workers = Executors.newFixedThreadPool(8)) {
            for (var answer : workers.invokeAll(Stream.generate(() -> attempt).limit(24).toList())) {
                succeeded += answer.get() ? 1 : 0;
            }
        }
        assertThat(succeeded).isEqualTo(11);
        budget.budgetLines().body("items.contracted.amount", contains("990.00"));
    }
}
