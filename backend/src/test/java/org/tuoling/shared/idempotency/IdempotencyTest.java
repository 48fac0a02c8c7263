package org.tuoling.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Idempotency idempotency;

    @Test
    void a_step_the_database_gave_up_for_another_is_taken_again() {
        var id = UUID.randomUUID();
        var tries = new AtomicInteger();
        UUID made = idempotency.once(null, "any", "", () -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("deadlock", "40P01"));
            }
            return id;
        });
        assertThat(made).isEqualTo(id);
        assertThat(tries).hasValue(2);
    }
}
