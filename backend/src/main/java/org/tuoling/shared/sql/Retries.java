package org.tuoling.shared.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does once more what the database gave up in favour of another: a deadlock it broke (40P01), a serialization it could not
 * keep (40001). Steps take their locks in one order, so it is hardly ever needed; where it is, no client should see it.
 *
 * <p>It goes around the whole step, outside its transaction; {@link org.tuoling.shared.idempotency.Idempotency#once} does so
 * for all money and goods.
 *
 * <p>Inside a transaction there is nothing to be done again, as all of it is lost; there it just passes the step on.
 */
@ApplicationScoped
public class Retries {

    private static final int TRIES = 3;
    private static final Set<String> GIVEN_UP = Set.of("40001", "40P01");
    private static final Duration PAUSE_MAX = Duration.ofMillis(40);

    private final TransactionManager transactions;

    Retries(TransactionManager transactions) {
        this.transactions = transactions;
    }

    public <T> T of(Supplier<T> step) {
        if (insideTransaction()) {
            return step.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || behind(failure).noneMatch(Retries::wasGivenUp)) {
                    throw failure;
                }
                // two that met once would meet again if both came back at once
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_MAX.toNanos() * attempt));
            }
        }
    }

    private boolean insideTransaction() {
        try {
            return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static boolean wasGivenUp(Throwable cause) {
        return cause instanceof SQLException refusal && GIVEN_UP.contains(String.valueOf(refusal.getSQLState()));
    }

    /** The failure and all that led to it; what fails at commit is told beside the cause. */
    private static Stream<Throwable> behind(Throwable failure) {
        var further = Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), further.flatMap(Retries::behind));
    }
}
