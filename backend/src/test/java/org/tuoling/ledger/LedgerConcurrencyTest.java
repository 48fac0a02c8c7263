package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.ledger.VerificationView.BookVerification;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;

@QuarkusTest
class LedgerConcurrencyTest {

    private static final int WORKERS = 64;

    @Inject
    Ledger ledger;

    @Inject
    Verifier verifier;

    private LedgerScene scene;

    @BeforeEach
    void openScene() {
        scene = new LedgerScene(ledger);
    }

    /** All at once; an outcome is null, or why it was refused. Anything else than a refusal fails the test. */
    private static List<ErrorCode> atOnce(Callable<?> action) throws Exception {
        var barrier = new CyclicBarrier(WORKERS);
        try (var hands = Executors.newFixedThreadPool(WORKERS)) {
            var running = new ArrayList<Future<ErrorCode>>();
            for (int i = 0; i < WORKERS; i++) {
                running.add(hands.submit(() -> {
                    barrier.await();
                    return refusalOf(action);
                }));
            }
            var outcomes = new ArrayList<ErrorCode>();
            for (var outcome : running) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private static ErrorCode refusalOf(Callable<?> action) throws Exception {
        try {
            action.call();
            return null;
        } catch (Refused refused) {
            return refused.error();
        }
    }

    @Test
    void of_many_who_spend_one_account_just_those_it_is_enough_for_succeed() throws Exception {
        scene.receive(60_00, 40_00);
        scene.allocate(scene.school, 100_00);
        UUID contract = scene.commit(scene.school, 100_00);
        UUID payee = scene.payee();
        // 3.00 each: 33 of them, and 1.00 is left
        var outcomes = atOnce(() -> {
            scene.pay(contract, payee, 3_00);
            return null;
        });
        assertThat(Collections.frequency(outcomes, null)).isEqualTo(33);
        assertThat(Collections.frequency(outcomes, LedgerError.INSUFFICIENT)).isEqualTo(WORKERS - 33);
        assertThat(scene.held(Stage.COMMITTED, Purpose.ofContract(contract))).isEqualTo(1_00);
        assertThat(scene.held(Stage.PAID, Purpose.none().withPayee(payee))).isEqualTo(99_00);
        assertThat(verifier.verify(scene.programme.id(), null).books()).allMatch(BookVerification::sound);
    }

    @Test
    void of_many_who_post_one_document_one_succeeds() throws Exception {
        var granted = scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1_00);
        var outcomes = atOnce(() -> scene.post(granted));
        assertThat(Collections.frequency(outcomes, null)).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, LedgerError.ALREADY_POSTED)).isEqualTo(WORKERS - 1);
        assertThat(scene.held(Stage.GRANTED, Purpose.none())).isEqualTo(1_00);
    }

    @Test
    void of_many_who_reverse_one_entry_one_succeeds() throws Exception {
        UUID entry = scene.post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1_00);
        var outcomes = atOnce(() -> ledger.reverse(
                scene.programme.id(), EntryId.of(entry), new Reversal("误记", LedgerScene.DAY)));
        assertThat(Collections.frequency(outcomes, null)).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, LedgerError.ALREADY_REVERSED)).isEqualTo(WORKERS - 1);
        assertThat(verifier.verify(scene.programme.id(), null).books()).allMatch(BookVerification::sound);
    }
}
