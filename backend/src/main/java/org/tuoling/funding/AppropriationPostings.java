package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.tuoling.funding.domain.Appropriation;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;

/** What appropriations post: each is the origin of the money it brings. */
@ApplicationScoped
class AppropriationPostings {

    static final String TYPE = "appropriation";

    private final Ledger ledger;

    AppropriationPostings(Ledger ledger) {
        this.ledger = ledger;
    }

    void grant(Appropriation appropriation) {
        post(appropriation, EntryCode.GRANT, Purpose.none(), origin(appropriation), appropriation.grantedOn());
        appropriation.post();
        if (appropriation.receivedOn() != null) {
            receipt(appropriation);
        }
    }

    void receipt(Appropriation appropriation) {
        post(appropriation, EntryCode.RECEIPT, origin(appropriation), Purpose.none(), appropriation.receivedOn());
    }

    void revocation(Appropriation appropriation, LocalDate on) {
        post(appropriation, EntryCode.GRANT_REVOCATION, origin(appropriation), Purpose.none(), on);
    }

    private static Purpose origin(Appropriation appropriation) {
        return Purpose.ofOrigin(appropriation.id());
    }

    private void post(Appropriation appropriation, EntryCode code, Purpose from, Purpose to, LocalDate on) {
        var source = new Source(TYPE, appropriation.id(), appropriation.documentNumber());
        ledger.post(
                appropriation.programmeId(),
                new Movement(
                        code,
                        appropriation.placeId(),
                        from,
                        to,
                        appropriation.amount(),
                        on,
                        source,
                        appropriation.documentNumber()));
    }
}
