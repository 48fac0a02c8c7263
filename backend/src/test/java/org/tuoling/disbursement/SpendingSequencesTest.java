package org.tuoling.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.bean;
import static org.tuoling.contract.SpendingScene.yuan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.contract.AmountChanges;
import org.tuoling.contract.SpendingScene;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;

/**
 * Whatever is done in whatever order, allowed or refused: the sums of each contract are those of its requests and those
 * of the ledger, the budget line holds what is contracted, and the ledger adds up to nothing.
 */
@QuarkusTest
class SpendingSequencesTest {

    private static final int STEPS = 60;

    private SpendingScene scene;
    private Random random;
    private final List<UUID> contracts = new ArrayList<>();
    private final List<UUID> requests = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void sums_agree_after_any_sequence(long seed) {
        try (var evening = Evening.at(DAY, "10:00")) {
            random = new Random(seed);
            scene = new SpendingScene("100000.00", "80000.00");
            contracts.add(scene.signed("30000.00"));
            requests.add(scene.requested(contracts.getFirst(), "5000.00"));
            for (int i = 0; i < STEPS; i++) {
                var answer = anything();
                assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            }
            checkContracts();
            checkBooks();
        }
    }

    private String amount(int most) {
        return (1 + random.nextInt(most)) + ".00";
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Response anything() {
        UUID contract = any(contracts);
        UUID request = any(requests);
        return switch (random.nextInt(16)) {
            case 0 -> added(contracts, "contracts", scene.contractBody(amount(30000)));
            case 1, 2 -> scene.sign(contract, Map.of("signedOn", DAY, "committedAmount", yuan(amount(20000))));
            case 3 -> scene.step(
                    Role.FINANCE_OFFICER, "contracts", contract, "commitments", Map.of("amount", yuan(amount(20000)), "on", DAY));
            case 4 -> changed(contract);
            case 5 -> random.nextInt(3) > 0
                    ? added(requests, "disbursements", scene.requestBody(contract, amount(9000)))
                    : scene.step(Role.COMMANDER, "contracts", contract, "cancellation", Map.of("reason", "放弃"));
            case 6 -> scene.step(
                    Role.COMMANDER, "contracts", contract, "final-account",
                    Map.of("amount", yuan(Money.cny(scene.sum(contract, "paid")).amount()), "on", DAY));
            case 7 -> added(requests, "disbursements", scene.requestBody(contract, amount(9000)));
            case 8, 9 -> scene.submit(request);
            case 10 -> scene.review(request);
            case 11 -> scene.approve(request, Map.of());
            case 12 -> scene.pay(request);
            case 13 -> random.nextBoolean() ? scene.giveBack(request) : scene.refund(request, amount(4000));
            default -> reversal();
        };
    }

    /** Proposes another amount, or closes what waits. */
    private Response changed(UUID contract) {
        var changes = new AmountChanges(scene);
        String open = scene.show("contracts", contract).extract().path("openChange.id");
        if (open == null) {
            return changes.propose(contract, amount(40000));
        }
        UUID change = UUID.fromString(open);
        return random.nextInt(3) > 0 ? changes.confirm(contract, change, Map.of()) : changes.withdraw(contract, change);
    }

    private Response added(List<UUID> all, String list, Map<String, Object> body) {
        var answer = scene.programme.as(Role.PROJECT_OFFICER).body(body).post(scene.programme.path(list));
        if (answer.statusCode() == 201) {
            all.add(UUID.fromString(answer.path("id")));
        }
        return answer;
    }

    private Response reversal() {
        var entries = bean(Sql.class)
                .list(
                        "select id from journal_entry where programme_id = ? and source_type <> 'test' order by number",
                        row -> row.id("id"),
                        scene.programme.id());
        return scene.reverse(random.nextBoolean() ? Role.COMMANDER : Role.FINANCE_OFFICER, any(entries));
    }

    private void checkContracts() {
        for (UUID contract : contracts) {
            long settled = scene.held(Stage.FINAL, contract);
            long paid = scene.held(Stage.PAID, contract) + settled;
            assertThat(scene.sum(contract, "committed")).isEqualTo(scene.held(Stage.COMMITTED, contract) + paid);
            assertThat(scene.sum(contract, "paid")).isEqualTo(paid);
            assertThat(scene.sum(contract, "finalAmount")).isEqualTo(settled);
            assertThat(scene.sum(contract, "claimed"))
                    .isEqualTo(number(
                            """
                            select coalesce(sum(amount_minor - refunded_minor), 0) as n from disbursement
                            where programme_id = ? and contract_id = ? and state in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'PAID')
                            """,
                            contract));
        }
    }

    private void checkBooks() {
        assertThat(number("select contracted_minor as n from budget_line where programme_id = ?"))
                .isEqualTo(number(
                        """
                        select coalesce(sum(case state when 'SIGNED' then amount_minor when 'SETTLED' then final_minor else 0 end), 0) as n
                        from contract where programme_id = ?
                        """));
        assertThat(number("select sum(in_minor - out_minor) as n from ledger_account where programme_id = ?")).isZero();
        assertThat(number(
                        "select count(*) as n from ledger_account where programme_id = ? and stage <> 'TREASURY' and in_minor < out_minor"))
                .isZero();
    }

    private long number(String query, Object... more) {
        var arguments = new ArrayList<Object>(List.of(scene.programme.id()));
        arguments.addAll(List.of(more));
        return bean(Sql.class).one(query, row -> row.number("n"), arguments.toArray()).orElseThrow();
    }
}
