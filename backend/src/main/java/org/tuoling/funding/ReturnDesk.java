package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.funding.domain.TreasuryReturn;
import org.tuoling.funding.domain.TreasuryReturns;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.LedgerSource;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Where left-over money goes back to the treasury. */
@ApplicationScoped
public class ReturnDesk implements LedgerSource {

    static final String TYPE = "return";

    private final TreasuryReturns returns;
    private final TreasuryReturnReader reader;
    private final AppropriationReader appropriations;
    private final PlaceRegister places;
    private final Ledger ledger;
    private final ChangeLog changes;
    private final Today today;

    ReturnDesk(
            TreasuryReturns returns,
            TreasuryReturnReader reader,
            AppropriationReader appropriations,
            PlaceRegister places,
            Ledger ledger,
            ChangeLog changes,
            Today today) {
        this.returns = returns;
        this.reader = reader;
        this.appropriations = appropriations;
        this.places = places;
        this.ledger = ledger;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public TreasuryReturnId record(UUID programmeId, TreasuryReturnDetails details) {
        check(programmeId, details);
        var given = new TreasuryReturn(programmeId, details, today.date());
        returns.persistAndFlush(given);
        ledger.post(programmeId, movement(given.id(), details));
        changes.created(programmeId, TYPE, given.id(), view(programmeId, given.id()));
        return new TreasuryReturnId(given.id());
    }

    private static Movement movement(UUID id, TreasuryReturnDetails details) {
        var from = details.originId() == null
                ? Purpose.none()
                : Purpose.ofOrigin(details.originId().value());
        return new Movement(
                EntryCode.RETURN,
                details.placeId(),
                from,
                Purpose.none(),
                details.amount(),
                details.on(),
                new Source(TYPE, id, details.code()),
                details.reason());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        var given = returns.one(programmeId, sourceId).orElseThrow(Refused::notFound);
        var before = view(programmeId, sourceId);
        given.reverse(reason);
        returns.flush();
        changes.changed(programmeId, TYPE, sourceId, before, view(programmeId, sourceId));
    }

    private TreasuryReturnView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, TreasuryReturnDetails details) {
        if (returns.haveCode(programmeId, details.code())) {
            throw Refused.at("code", FundingError.RETURN_CODE_TAKEN, details.code());
        }
        var place = places.find(programmeId, details.placeId())
                .orElseThrow(() -> Refused.at("placeId", FundingError.PLACE_UNKNOWN));
        if (!place.recipientOfAid()) {
            throw Refused.at("placeId", FundingError.PLACE_NOT_RECIPIENT);
        }
        if (details.originId() != null) {
            var origin = appropriations
                    .one(programmeId, details.originId().value())
                    .orElseThrow(() -> Refused.at("originId", FundingError.APPROPRIATION_UNKNOWN));
            if (!origin.place().id().equals(place.id())) {
                throw Refused.at("originId", FundingError.APPROPRIATION_OF_OTHER_PLACE);
            }
        }
    }
}
