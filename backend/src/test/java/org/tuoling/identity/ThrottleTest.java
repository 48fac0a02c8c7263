package org.tuoling.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.identity.domain.Throttle;
import org.tuoling.shared.problem.Refused;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class ThrottleTest {

    private final String username = "guessed-" + UUID.randomUUID();
    private Throttle throttle;

    @BeforeEach
    void findThrottle() {
        throttle = TestProgramme.bean(Throttle.class);
    }

    private void failOften(String address) {
        for (int i = 0; i < 7; i++) {
            throttle.failed(username, address);
        }
    }

    @Test
    void who_guesses_has_to_wait() {
        failOften("192.0.2.1");
        assertThatThrownBy(() -> throttle.check(username, "192.0.2.1")).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_can_lock_another_out_from_elsewhere() {
        failOften("192.0.2.1");
        assertThatCode(() -> throttle.check(username, "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        failOften("192.0.2.1");
        throttle.succeeded(username, "192.0.2.1");
        assertThatCode(() -> throttle.check(username, "192.0.2.1")).doesNotThrowAnyException();
    }
}
