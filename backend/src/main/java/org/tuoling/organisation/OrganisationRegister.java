package org.tuoling.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.organisation.domain.Organisation;
import org.tuoling.organisation.domain.Organisations;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps the organisations of both sides. */
@ApplicationScoped
public class OrganisationRegister {

    private static final String TYPE = "organisation";
    private static final UUID NONE = new UUID(0, 0);

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final PlaceRegister places;
    private final ChangeLog changes;

    OrganisationRegister(
            Organisations organisations, OrganisationReader reader, PlaceRegister places, ChangeLog changes) {
        this.organisations = organisations;
        this.reader = reader;
        this.places = places;
        this.changes = changes;
    }

    @Transactional
    public OrganisationId register(UUID programmeId, OrganisationDetails details) {
        check(programmeId, details, NONE);
        var organisation = new Organisation(programmeId, details);
        organisations.persistAndFlush(organisation);
        changes.created(programmeId, TYPE, organisation.id(), view(programmeId, organisation.id()));
        return new OrganisationId(organisation.id());
    }

    @Transactional
    public void revise(UUID programmeId, OrganisationId id, long version, OrganisationDetails details) {
        var organisation = organisations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, organisation.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        organisation.revise(details);
        organisations.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out an organisation entered by mistake; one that other records name can only be retired. */
    @Transactional
    public void remove(UUID programmeId, OrganisationId id, long version) {
        var organisation = organisations.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, organisation.version());
        var before = view(programmeId, id.value());
        organisations.delete(organisation);
        organisations.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<OrganisationView> find(UUID programmeId, OrganisationId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<OrganisationView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private OrganisationView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, OrganisationDetails details, UUID self) {
        if (organisations.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", OrganisationError.CODE_TAKEN, details.code());
        }
        if (details.creditCode() != null
                && organisations.othersHaveCreditCode(programmeId, details.creditCode(), self)) {
            throw Refused.at("creditCode", OrganisationError.CREDIT_CODE_TAKEN, details.creditCode());
        }
        var place = places.find(programmeId, details.placeId())
                .orElseThrow(() -> Refused.at("placeId", OrganisationError.PLACE_UNKNOWN));
        if (place.side() != details.side()) {
            throw Refused.at("placeId", OrganisationError.PLACE_OF_OTHER_SIDE);
        }
        if (details.parentId() != null) {
            checkParent(programmeId, details.parentId().value(), self);
        }
    }

    private void checkParent(UUID programmeId, UUID parentId, UUID self) {
        if (organisations.one(programmeId, parentId).isEmpty()) {
            throw Refused.at("parentId", OrganisationError.PARENT_UNKNOWN);
        }
        if (organisations.isAtOrAbove(programmeId, self, parentId)) {
            throw Refused.at("parentId", OrganisationError.PARENT_IN_CIRCLE);
        }
    }
}
