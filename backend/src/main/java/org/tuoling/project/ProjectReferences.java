package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.twinning.TwinningRegister;

/** Looks up the records a project names, and refuses those it cannot. */
@ApplicationScoped
class ProjectReferences {

    private final PlaceRegister places;
    private final OrganisationRegister organisations;
    private final PersonRegister people;
    private final TwinningRegister pairs;

    ProjectReferences(
            PlaceRegister places, OrganisationRegister organisations, PersonRegister people, TwinningRegister pairs) {
        this.places = places;
        this.organisations = organisations;
        this.people = people;
        this.pairs = pairs;
    }

    void check(UUID programmeId, ProjectDetails details) {
        checkPlace(programmeId, details.placeId(), "placeId");
        details.furtherPlaces().forEach(place -> checkPlace(programmeId, place, "furtherPlaceIds"));
        checkRecipient(programmeId, details.recipientId(), "recipientId");
        if (details.responsibleId() != null
                && people.find(programmeId, details.responsibleId()).isEmpty()) {
            throw Refused.at("responsibleId", ProjectError.RESPONSIBLE_UNKNOWN);
        }
        if (details.pairId() != null && pairs.find(programmeId, details.pairId()).isEmpty()) {
            throw Refused.at("pairId", ProjectError.PAIR_UNKNOWN);
        }
    }

    void checkRecipient(UUID programmeId, OrganisationId id, String field) {
        var recipient = organisations
                .find(programmeId, id)
                .orElseThrow(() -> Refused.at(field, ProjectError.RECIPIENT_UNKNOWN));
        if (recipient.side() != Side.RECIPIENT) {
            throw Refused.at(field, ProjectError.RECIPIENT_OF_OTHER_SIDE);
        }
    }

    private void checkPlace(UUID programmeId, PlaceId id, String field) {
        var place = places.find(programmeId, id).orElseThrow(() -> Refused.at(field, ProjectError.PLACE_UNKNOWN));
        if (place.side() != Side.RECIPIENT) {
            throw Refused.at(field, ProjectError.PLACE_OF_OTHER_SIDE);
        }
    }
}
