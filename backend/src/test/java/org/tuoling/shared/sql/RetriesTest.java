package org.tuoling.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetriesTest {

    @Inject
    Retries retries;

    private final AtomicInteger tries = new AtomicInteger();

    /** Fails so many times as the database does, then succeeds. */
    private String failing(int times, String state) {
        if (tries.incrementAndGet() <= times) {
            throw new IllegalStateException(new SQLException("", state));
        }
        return "done";
    }

    @Test
    void what_the_database_gave_up_is_done_once_more() {
        assertThat(retries.of(() -> failing(1, "40P01"))).isEqualTo("done");
        tries.set(0);
        assertThat(retries.of(() -> failing(2, "40001"))).isEqualTo("done");
    }

    @Test
    void but_not_for_ever() {
        assertThatThrownBy(() -> retries.of(() -> failing(9, "40P01"))).hasRootCauseInstanceOf(SQLException.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void what_it_refused_is_not_asked_again() {
        assertThatThrownBy(() -> retries.of(() -> failing(1, "23505"))).hasRootCauseInstanceOf(SQLException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void inside_a_transaction_nothing_can_be_done_again() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> retries.of(() -> failing(1, "40P01"))))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tries).hasValue(1);
    }
}
