package org.tuoling.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.tuoling.shared.rest.ETag;

/** Takes a step with a record: of the version last seen, so that nobody agrees to what he has not read, and once. */
@ApplicationScoped
public class Steps {

    private final Idempotency idempotency;

    Steps(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * @param key the {@code Idempotency-Key} header; null when the client sent none
     * @param operation the operation's id
     * @param ifMatch the {@code If-Match} header
     * @param record what the step is taken with
     * @param request what else was asked
     * @param taken is given the version
     */
    public void take(
            String key, String operation, String ifMatch, UUID record, Object request, LongConsumer taken) {
        long version = ETag.required(ifMatch);
        idempotency.once(key, operation, List.of(record, request), () -> {
            taken.accept(version);
            return record;
        });
    }
}
