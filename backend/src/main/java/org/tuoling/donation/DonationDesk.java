package org.tuoling.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.donation.domain.Donation;
import org.tuoling.donation.domain.Donations;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Records what is given. A donation is never deleted: one recorded by mistake is cancelled, with the reason. */
@ApplicationScoped
public class DonationDesk {

    private static final String TYPE = "donation";
    private static final UUID NONE = new UUID(0, 0);

    private final Donations donations;
    private final DonationReferences references;
    private final DonationReader reader;
    private final ChangeLog changes;
    private final Today today;

    DonationDesk(
            Donations donations, DonationReferences references, DonationReader reader, ChangeLog changes, Today today) {
        this.donations = donations;
        this.references = references;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    /** Answers with the donation itself, so that nobody has to read it a second time. */
    @Transactional
    public DonationView record(UUID programmeId, DonationDetails details) {
        String donorText = references.check(programmeId, details, NONE);
        var donation = new Donation(programmeId, details, donorText, today.date());
        donations.persistAndFlush(donation);
        var recorded = view(programmeId, donation.id());
        changes.created(programmeId, TYPE, donation.id(), recorded);
        return recorded;
    }

    @Transactional
    public DonationView revise(UUID programmeId, DonationId id, long version, DonationDetails details) {
        var donation = donations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, donation.version());
        String donorText = references.check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        donation.revise(details, donorText, today.date());
        return changed(programmeId, before);
    }

    @Transactional
    public DonationView cancel(UUID programmeId, DonationId id, String reason) {
        var donation = donations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        var before = view(programmeId, id.value());
        donation.cancel(reason, today.date());
        return changed(programmeId, before);
    }

    public Optional<DonationView> find(UUID programmeId, DonationId id) {
        return reader.one(programmeId, id.value());
    }

    /** By our registration number, as workbooks name it. */
    public Optional<DonationView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private DonationView changed(UUID programmeId, DonationView before) {
        donations.flush();
        var after = view(programmeId, before.id());
        changes.changed(programmeId, TYPE, before.id(), before, after);
        return after;
    }

    private DonationView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
