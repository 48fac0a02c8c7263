package org.tuoling.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.funding.domain.Appropriation;
import org.tuoling.funding.domain.Appropriations;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.EntryCode;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps the fiscal money granted to the recipient places. */
@ApplicationScoped
public class FundingRegister {

    static final String TYPE = "appropriation";
    private static final UUID NONE = new UUID(0, 0);

    private final Appropriations appropriations;
    private final AppropriationReader reader;
    private final AppropriationPostings postings;
    private final PlaceRegister places;
    private final ChangeLog changes;
    private final Today today;

    FundingRegister(
            Appropriations appropriations,
            AppropriationReader reader,
            AppropriationPostings postings,
            PlaceRegister places,
            ChangeLog changes,
            Today today) {
        this.appropriations = appropriations;
        this.reader = reader;
        this.postings = postings;
        this.places = places;
        this.changes = changes;
        this.today = today;
    }

    /** Registers a grant and posts it, and its receipt too when the money has come. */
    @Transactional
    public AppropriationId register(UUID programmeId, AppropriationDetails details) {
        check(programmeId, details, NONE);
        var appropriation = new Appropriation(programmeId, details, today.date());
        appropriations.persistAndFlush(appropriation);
        postings.grant(appropriation);
        changes.created(programmeId, TYPE, appropriation.id(), view(programmeId, appropriation.id()));
        return new AppropriationId(appropriation.id());
    }

    @Transactional
    public void revise(UUID programmeId, AppropriationId id, long version, AppropriationDetails details) {
        var appropriation = appropriations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, appropriation.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        appropriation.revise(details, today.date());
        appropriations.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** The money has come. */
    @Transactional
    public void receive(UUID programmeId, AppropriationId id, LocalDate on) {
        var appropriation = posted(programmeId, id);
        var before = view(programmeId, id.value());
        appropriation.receive(on, today.date());
        appropriations.flush();
        postings.receipt(appropriation);
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes back a grant whose money has not come. */
    @Transactional
    public void revoke(UUID programmeId, AppropriationId id, String reason) {
        var appropriation = posted(programmeId, id);
        var before = view(programmeId, id.value());
        appropriation.revoke(today.date(), reason);
        appropriations.flush();
        postings.revocation(appropriation, today.date());
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** One registered before there was a ledger for a day that has come since is posted first. */
    private Appropriation posted(UUID programmeId, AppropriationId id) {
        var appropriation = appropriations.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        if (!appropriation.isPosted()) {
            postings.grant(appropriation);
        }
        return appropriation;
    }

    /** Follows the ledger when one of the entries of an appropriation is reversed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reversed(UUID programmeId, AppropriationId id, EntryCode code, String reason) {
        var appropriation = appropriations.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
        var before = view(programmeId, id.value());
        switch (code) {
            case GRANT -> appropriation.revoke(today.date(), reason);
            case RECEIPT -> appropriation.unreceive();
            case GRANT_REVOCATION -> appropriation.restore();
            default -> throw new IllegalArgumentException("an appropriation posts no " + code);
        }
        appropriations.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Brings into the ledger what was registered before there was one. */
    @Transactional
    public void postBacklog() {
        appropriations.unposted(today.date()).forEach(postings::grant);
    }

    public Optional<AppropriationView> find(UUID programmeId, AppropriationId id) {
        return reader.one(programmeId, id.value());
    }

    /** By the number of its document, as workbooks name it. */
    public Optional<AppropriationView> numbered(UUID programmeId, String documentNumber) {
        return reader.numbered(programmeId, documentNumber);
    }

    private AppropriationView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, AppropriationDetails details, UUID self) {
        if (appropriations.othersHaveDocumentNumber(programmeId, details.documentNumber(), self)) {
            throw Refused.at("documentNumber", FundingError.DOCUMENT_NUMBER_TAKEN, details.documentNumber());
        }
        var place = places.find(programmeId, details.placeId())
                .orElseThrow(() -> Refused.at("placeId", FundingError.PLACE_UNKNOWN));
        if (!place.recipientOfAid()) {
            throw Refused.at("placeId", FundingError.PLACE_NOT_RECIPIENT);
        }
        if (place.retiredOn() != null && !place.retiredOn().isAfter(details.grantedOn())) {
            throw Refused.at("placeId", FundingError.PLACE_RETIRED);
        }
    }
}
