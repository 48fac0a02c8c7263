package org.tuoling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

/** Nothing above the threshold gets round the gate. */
@QuarkusTest
class DecisionGateTest {

    private static final String HELD = "2021-03-05";
    private static final LocalDate LATER = LocalDate.parse("2021-03-10");

    @Inject
    DecisionGate gate;

    private Evening evening;
    private Committee committee;
    private UUID programme;

    @BeforeEach
    void gather() {
        evening = Evening.at("2021-06-01", "10:00");
        committee = new Committee();
        programme = committee.programme.id();
        for (String kind : List.of("CONTRACT", "PAYMENT", "BUDGET_CHANGE")) {
            committee.threshold(kind, "500000.00", "2020-01-15");
        }
        committee.threshold("PLAN", "0.00", "2020-01-15");
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private Ask contract(String amount) {
        return new Ask(
                DecisionKind.CONTRACT, null, committee.county, committee.countyProject, null, null, amount, LATER, null);
    }

    private Ask plan(DecisionKind kind, int year, String amount) {
        return new Ask(kind, year, null, null, null, null, amount, LATER, null);
    }

    /** A request that can be told in parts. */
    private record Ask(
            DecisionKind kind,
            Integer year,
            UUID place,
            UUID project,
            UUID payee,
            UUID contract,
            String amount,
            LocalDate on,
            UUID decision) {

        Ask of(DecisionKind other) {
            return new Ask(other, year, place, project, payee, contract, amount, on, decision);
        }

        Ask at(UUID otherPlace, UUID otherProject) {
            return new Ask(kind, year, otherPlace, otherProject, payee, contract, amount, on, decision);
        }

        Ask to(UUID otherPayee) {
            return new Ask(kind, year, place, project, otherPayee, contract, amount, on, decision);
        }

        Ask under(UUID signed) {
            return new Ask(kind, year, place, project, payee, signed, amount, on, decision);
        }

        Ask on(String day) {
            return new Ask(kind, year, place, project, payee, contract, amount, LocalDate.parse(day), decision);
        }

        Ask by(UUID other) {
            return new Ask(kind, year, place, project, payee, contract, amount, on, other);
        }

        GateRequest toRequest(UUID use) {
            return new GateRequest(
                    kind,
                    year,
                    PlaceId.of(place),
                    ProjectId.of(project),
                    payee,
                    contract,
                    new Money(amount, "CNY"),
                    on,
                    DecisionId.of(decision),
                    "test",
                    use);
        }
    }

    private UUID pass(Ask ask) {
        UUID use = Ids.next();
        pass(ask, use);
        return use;
    }

    private void pass(Ask ask, UUID use) {
        QuarkusTransaction.requiringNew().run(() -> gate.pass(programme, ask.toRequest(use)));
    }

    private void release(UUID use) {
        QuarkusTransaction.requiringNew().run(() -> gate.release(programme, "test", use));
    }

    private void refused(DecisionError error, Ask ask) {
        assertThatThrownBy(() -> pass(ask))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }

    private UUID passedContract(String amount) {
        return committee.passed("CONTRACT", committee.countyProject, amount, HELD);
    }

    private void used(UUID decision, String used, String payments) {
        committee.show(decision).then()
                .body("used.amount", equalTo(used))
                .body("paymentsUsed.amount", payments == null ? nullValue() : equalTo(payments));
    }

    @Test
    void up_to_the_threshold_it_is_open_and_above_it_is_not() {
        pass(contract("500000.00"));
        refused(DecisionError.REQUIRED, contract("500000.01"));
        pass(contract("500000.01").by(passedContract("900000.00")));
    }

    @Test
    void every_plan_needs_a_decision() {
        var plan = plan(DecisionKind.PLAN, 2021, "0.01");
        refused(DecisionError.REQUIRED, plan);
        pass(plan.by(committee.passed("PLAN", null, "100.00", HELD)));
    }

    @Test
    void a_decision_on_a_plan_is_on_that_of_one_year() {
        UUID plan = committee.passed("PLAN", null, "100.00", HELD);
        refused(DecisionError.DOES_NOT_COVER, plan(DecisionKind.PLAN, 2022, "50.00").by(plan));
        refused(DecisionError.DOES_NOT_COVER, plan(DecisionKind.BUDGET_CHANGE, 2020, "50.00").by(plan));
        pass(plan(DecisionKind.PLAN, 2021, "50.00").by(plan));
        pass(plan(DecisionKind.BUDGET_CHANGE, 2021, "50.00").by(plan));
        UUID change = committee.passed("BUDGET_CHANGE", null, "100.00", HELD);
        refused(DecisionError.DOES_NOT_COVER, plan(DecisionKind.BUDGET_CHANGE, 2022, "100.00").by(change));
        pass(plan(DecisionKind.BUDGET_CHANGE, 2021, "100.00").by(change));
    }

    @Test
    void what_has_not_been_passed_covers_nothing() {
        var proposal = committee.proposal("CONTRACT", committee.countyProject, "900000.00", HELD);
        refused(DecisionError.NOT_PASSED, contract("600000.00").by(committee.drafted(proposal)));
        proposal.put("code", "JC-OPEN");
        refused(DecisionError.NOT_PASSED, contract("600000.00").by(committee.opened(proposal, 7)));
        proposal.put("code", "JC-REJECTED");
        refused(DecisionError.NOT_PASSED, contract("600000.00").by(committee.closed(proposal, 3)));
        proposal.put("code", "JC-INQUORATE");
        refused(DecisionError.NOT_PASSED, contract("600000.00").by(committee.closed(proposal, 3, 3)));
        refused(DecisionError.UNKNOWN, contract("600000.00").by(Ids.next()));
    }

    @Test
    void a_decision_of_another_programme_is_none() {
        var other = new Committee();
        refused(DecisionError.UNKNOWN, contract("600000.00")
                .by(other.passed("CONTRACT", other.countyProject, "900000.00", HELD)));
    }

    @Test
    void it_covers_its_own_project_and_place_only() {
        UUID decision = passedContract("900000.00");
        var ask = contract("600000.00").by(decision);
        refused(DecisionError.DOES_NOT_COVER, ask.at(committee.regiment, committee.regimentProject));
        refused(DecisionError.DOES_NOT_COVER, ask.at(committee.county, committee.project("KP-02", committee.county)));
        refused(DecisionError.DOES_NOT_COVER, ask.at(committee.county, null));
        refused(DecisionError.DOES_NOT_COVER, ask.at(null, committee.countyProject));
        used(decision, "0.00", "0.00");
    }

    @Test
    void it_covers_its_own_payee_only() {
        UUID payee = Committee.payee(committee.programme);
        UUID decision = committee.passed("PAYMENT", committee.countyProject, payee, "900000.00", HELD);
        var payment = contract("600000.00").of(DecisionKind.PAYMENT).by(decision);
        refused(DecisionError.DOES_NOT_COVER, payment);
        refused(DecisionError.DOES_NOT_COVER, payment.to(Ids.next()));
        pass(payment.to(payee));
        var contract = contract("600000.00").by(
                committee.passed("CONTRACT", committee.countyProject, payee, "900000.00", HELD));
        refused(DecisionError.DOES_NOT_COVER, contract.to(Ids.next()));
        UUID signed = pass(contract.to(payee));
        refused(DecisionError.DOES_NOT_COVER, contract.of(DecisionKind.PAYMENT).under(signed).to(Ids.next()));
        pass(contract.of(DecisionKind.PAYMENT).under(signed).to(payee));
    }

    @Test
    void it_covers_payments_under_its_own_contract_only() {
        UUID payee = Committee.payee(committee.programme);
        UUID decision = committee.passed("CONTRACT", committee.countyProject, payee, "900000.00", HELD);
        UUID signed = pass(contract("600000.00").to(payee).by(decision));
        UUID undecided = pass(contract("500000.00").to(payee));
        var payment = contract("600000.00").of(DecisionKind.PAYMENT).to(payee).by(decision);
        refused(DecisionError.DOES_NOT_COVER, payment.under(undecided));
        refused(DecisionError.DOES_NOT_COVER, payment);
        UUID paid = pass(payment.under(signed));
        refused(DecisionError.DOES_NOT_COVER, payment.under(paid));
        release(paid);
        release(signed);
        refused(DecisionError.DOES_NOT_COVER, payment.under(signed));
    }

    @Test
    void who_won_the_tender_is_paid_on_it_and_nobody_else() {
        UUID winner = Committee.payee(committee.programme, 1);
        UUID other = Committee.payee(committee.programme, 2);
        UUID decision = passedContract("900000.00");
        var payment = contract("600000.00").of(DecisionKind.PAYMENT).by(decision);
        refused(DecisionError.DOES_NOT_COVER, payment.to(winner));
        UUID signed = pass(contract("600000.00").by(decision).to(winner));
        UUID lost = pass(contract("400000.00").to(other));
        refused(DecisionError.DOES_NOT_COVER, payment.to(other).under(lost));
        release(pass(payment.to(winner).under(signed)));
        release(signed);
        refused(DecisionError.DOES_NOT_COVER, payment.to(winner).under(signed));
    }

    @Test
    void it_covers_its_own_kind_and_a_contract_its_payments() {
        UUID payee = Committee.payee(committee.programme);
        UUID contract = passedContract("900000.00");
        refused(DecisionError.DOES_NOT_COVER, contract("600000.00").of(DecisionKind.BUDGET_CHANGE).by(contract));
        refused(DecisionError.DOES_NOT_COVER, contract("600000.00").of(DecisionKind.PLAN).by(contract));
        UUID payment = committee.passed("PAYMENT", committee.countyProject, payee, "900000.00", HELD);
        refused(DecisionError.DOES_NOT_COVER, contract("600000.00").to(payee).by(payment));
        UUID signed = pass(contract("900000.00").to(payee).by(contract));
        pass(contract("500000.00").of(DecisionKind.PAYMENT).to(payee).under(signed).by(contract));
        pass(contract("400000.00").of(DecisionKind.PAYMENT).to(payee).under(signed).by(contract));
        refused(DecisionError.EXHAUSTED, contract("0.01").of(DecisionKind.PAYMENT).to(payee).under(signed).by(contract));
        used(contract, "900000.00", "900000.00");
        pass(contract("900000.00").of(DecisionKind.PAYMENT).to(payee).by(payment));
        used(payment, "900000.00", null);
    }

    @Test
    void it_covers_its_amount_once() {
        UUID decision = passedContract("900000.00");
        UUID first = pass(contract("600000.00").by(decision));
        refused(DecisionError.EXHAUSTED, contract("300000.01").by(decision));
        pass(contract("300000.00").by(decision));
        used(decision, "900000.00", "0.00");
        release(first);
        release(first);
        used(decision, "300000.00", "0.00");
        pass(contract("600000.00").by(decision));
    }

    @Test
    void what_a_record_takes_replaces_what_it_took_before() {
        UUID decision = passedContract("900000.00");
        UUID use = pass(contract("600000.00").by(decision));
        pass(contract("850000.00").by(decision), use);
        used(decision, "850000.00", "0.00");
        assertThatThrownBy(() -> pass(contract("900000.01").by(decision), use)).isInstanceOf(Refused.class);
        used(decision, "850000.00", "0.00");
        pass(contract("400000.00"), use);
        used(decision, "0.00", "0.00");
    }

    @Test
    void an_earlier_day_gives_no_way_round() {
        refused(DecisionError.REQUIRED, contract("600000.00").on("2019-12-31"));
        refused(DecisionError.HELD_LATER, contract("600000.00").on("2021-03-04").by(passedContract("900000.00")));
    }

    @Test
    void a_later_line_does_not_let_earlier_things_pass() {
        passedContract("900000.00");
        assertThat(backdated("CONTRACT", "800000.00", "2021-03-01")).isEqualTo("decision.threshold-settled");
        committee.threshold("CONTRACT", "800000.00", "2021-06-02");
        evening.show("2021-06-02", "10:00");
        refused(DecisionError.REQUIRED, contract("600000.00"));
        pass(contract("600000.00").on("2021-06-02"));
        committee.threshold("CONTRACT", "100000.00", "2021-06-03");
        evening.show("2021-06-03", "10:00");
        refused(DecisionError.REQUIRED, contract("600000.00").on("2021-06-02"));
    }

    @Test
    void the_line_is_not_moved_for_a_moment() {
        assertThat(backdated("CONTRACT", "999999999.00", "2021-06-01")).isEqualTo("decision.threshold-holds");
        committee.programme
                .post("decision-thresholds", Committee.threshold("CONTRACT", "999999999.00", "2021-06-01", committee.county))
                .statusCode(409).body("code", equalTo("decision.threshold-holds"));
        refused(DecisionError.REQUIRED, contract("600000.00"));
        UUID next = committee.threshold("CONTRACT", "800000.00", "2021-06-02");
        var earlier = Committee.threshold("CONTRACT", "800000.00", "2021-06-01", null);
        step().body(earlier).put(path(next)).then().statusCode(409).body("code", equalTo("decision.threshold-holds"));
        evening.show("2021-06-02", "10:00");
        var later = Committee.threshold("CONTRACT", "900000.00", "2021-06-02", null);
        step().body(later).put(path(next)).then().statusCode(409).body("code", equalTo("decision.threshold-holds"));
        step().delete(path(next)).then().statusCode(409).body("code", equalTo("decision.threshold-holds"));
        UUID ahead = committee.threshold("CONTRACT", "100000.00", "2021-06-03");
        step().delete(path(ahead)).then().statusCode(204);
    }

    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, names = {"PLAN", "BUDGET_CHANGE"})
    void plans_have_no_line_of_one_place(DecisionKind kind) {
        committee.programme
                .post("decision-thresholds", Committee.threshold(kind.name(), "1.00", "2021-06-02", committee.county))
                .statusCode(422)
                .body("code", equalTo("decision.threshold-of-all-places"), "violations[0].field", equalTo("placeId"));
        UUID ofAll = committee.threshold(kind.name(), "1.00", "2021-06-02");
        assertThatThrownBy(() -> TestProgramme.bean(Sql.class)
                        .update("update decision_threshold set place_id = ? where id = ?", committee.county, ofAll))
                .hasStackTraceContaining("ck_decision_threshold_place");
    }

    private RequestSpecification step() {
        return committee.programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"");
    }

    private String path(UUID threshold) {
        return committee.programme.path("decision-thresholds", threshold);
    }

    private String backdated(String kind, String amount, String validFrom) {
        return committee.programme.post("decision-thresholds", Committee.threshold(kind, amount, validFrom, null))
                .statusCode(409).extract().path("code");
    }

    @Test
    void a_place_may_have_a_line_of_its_own() {
        committee.programme.create("decision-thresholds",
                Committee.threshold("PAYMENT", "200000.00", "2021-01-01", committee.regiment));
        var payment = contract("300000.00").of(DecisionKind.PAYMENT);
        pass(payment);
        refused(DecisionError.REQUIRED, payment.at(committee.regiment, committee.regimentProject));
        assertThat(gate.threshold(programme, DecisionKind.PAYMENT, PlaceId.of(committee.regiment), LATER))
                .contains(new Money("200000.00", "CNY"));
        assertThat(gate.threshold(programme, DecisionKind.PAYMENT, PlaceId.of(committee.regiment), LocalDate.parse("2020-12-31")))
                .contains(new Money("500000.00", "CNY"));
        assertThat(gate.threshold(programme, DecisionKind.OTHER, null, LATER)).isEmpty();
        assertThat(gate.splittingWindowDays(programme, DecisionKind.PAYMENT, null, LATER)).isEqualTo(30);
    }

    @Test
    void sixteen_at_once_do_not_take_more_than_there_is() throws Exception {
        UUID decision = passedContract("900000.00");
        var ask = contract("300000.00").by(decision);
        int passed = atOnce(16, () -> {
            pass(ask);
            return true;
        });
        assertThat(passed).isEqualTo(3);
        used(decision, "900000.00", "0.00");
        long kept = TestProgramme.bean(Sql.class).one(
                        "select sum(amount_minor) as kept from decision_use where decision_id = ? and released_at is null",
                        row -> row.number("kept"),
                        decision)
                .orElseThrow();
        assertThat(kept).isEqualTo(90000000);
    }

    @Test
    void two_that_change_decisions_do_not_wait_for_each_other() throws Exception {
        UUID first = passedContract("900000.00");
        UUID second = passedContract("900000.00");
        var ask = contract("300000.00");
        UUID one = pass(ask.by(first));
        UUID other = pass(ask.by(second));
        for (int round = 0; round < 20; round++) {
            UUID toOne = round % 2 == 0 ? second : first;
            UUID toOther = round % 2 == 0 ? first : second;
            var turn = new AtomicInteger();
            assertThat(atOnce(2, () -> {
                        boolean isFirst = turn.getAndIncrement() == 0;
                        pass(ask.by(isFirst ? toOne : toOther), isFirst ? one : other);
                        return true;
                    }))
                    .isEqualTo(2);
        }
        used(first, "300000.00", "0.00");
        used(second, "300000.00", "0.00");
    }

    /** How many of them are let through; the others must be refused for the amount, and for nothing else. */
    private static int atOnce(int hands, Callable<Boolean> action) throws Exception {
        var barrier = new CyclicBarrier(hands);
        try (var pool = Executors.newFixedThreadPool(hands)) {
            var running = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < hands; i++) {
                running.add(pool.submit(() -> {
                    barrier.await();
                    try {
                        return action.call();
                    } catch (Refused refused) {
                        assertThat(refused.error()).isEqualTo(DecisionError.EXHAUSTED);
                        return false;
                    }
                }));
            }
            int passed = 0;
            for (var each : running) {
                passed += each.get() ? 1 : 0;
            }
            return passed;
        }
    }
}
