package org.tuoling.disbursement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoling.disbursement.DisbursementReader;
import org.tuoling.disbursement.Occasion;
import org.tuoling.disbursement.WorkKind;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.time.Today;

/** Who is calling, and what he may take on. */
@ApplicationScoped
class DisbursementAccess {

    private final Scope scope;
    private final Today today;

    DisbursementAccess(Scope scope, Today today) {
        this.scope = scope;
        this.today = today;
    }

    Hand hand() {
        return Hand.of(scope);
    }

    /** A step the caller takes today. */
    Occasion today() {
        return on(today.date());
    }

    /** A step of the caller's that counts from another day, as a payment does from the bank's. */
    Occasion on(LocalDate day) {
        return new Occasion(hand(), day, today.now());
    }

    Set<WorkKind> kinds() {
        return Arrays.stream(WorkKind.values())
                .filter(kind -> scope.may(kind.permission()))
                .collect(Collectors.toSet());
    }

    DisbursementReader.Reader reader() {
        return new DisbursementReader.Reader(hand(), kinds());
    }
}
