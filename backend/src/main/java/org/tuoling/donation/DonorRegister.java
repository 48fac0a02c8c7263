package org.tuoling.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.donation.domain.Donations;
import org.tuoling.donation.domain.Donor;
import org.tuoling.donation.domain.Donors;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps who gives, and whether they agreed to be named. */
@ApplicationScoped
public class DonorRegister {

    private static final String TYPE = "donor";
    private static final UUID NONE = new UUID(0, 0);

    private final Donors donors;
    private final Donations donations;
    private final DonorReader reader;
    private final ChangeLog changes;

    DonorRegister(Donors donors, Donations donations, DonorReader reader, ChangeLog changes) {
        this.donors = donors;
        this.donations = donations;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public DonorId register(UUID programmeId, DonorDetails details) {
        check(programmeId, details, NONE);
        var donor = new Donor(programmeId, details);
        donors.persistAndFlush(donor);
        changes.created(programmeId, TYPE, donor.id(), view(programmeId, donor.id()));
        return new DonorId(donor.id());
    }

    @Transactional
    public void revise(UUID programmeId, DonorId id, long version, DonorDetails details) {
        var donor = donors.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, donor.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        String foundBy = donor.searchText();
        donor.revise(details);
        donors.flush();
        if (!donor.searchText().equals(foundBy)) {
            donations.renameDonor(programmeId, id.value(), donor.searchText());
        }
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a donor entered by mistake; one who has given stays. */
    @Transactional
    public void remove(UUID programmeId, DonorId id, long version) {
        var donor = donors.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, donor.version());
        var before = view(programmeId, id.value());
        donors.delete(donor);
        donors.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<DonorView> find(UUID programmeId, DonorId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<DonorView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private DonorView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, DonorDetails details, UUID self) {
        if (donors.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", DonorError.CODE_TAKEN, details.code());
        }
        if (details.creditCode() != null && donors.othersHaveCreditCode(programmeId, details.creditCode(), self)) {
            throw Refused.at("creditCode", DonorError.CREDIT_CODE_TAKEN, details.creditCode());
        }
    }
}
