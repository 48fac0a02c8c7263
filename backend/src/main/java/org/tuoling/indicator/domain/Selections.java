package org.tuoling.indicator.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.indicator.IndicatorDetails;

/** Says for each measure of the catalogue which records it is made of. */
public final class Selections {

    private Selections() {}

    public static Selection of(UUID programmeId, IndicatorDetails declared, LocalDate day) {
        var all = Predicate.of("r.programme_id = ?", programmeId);
        return switch (declared.measure()) {
            case PEOPLE_DEPLOYED -> PeopleSelections.peopleDeployed(all, day);
            case GRIDS -> PeopleSelections.grids(all, declared, day);
            case PROCESSES_KEPT -> PeopleSelections.processesKept(all, day);
            case PEOPLE_STATIONED -> PeopleSelections.peopleStationed(all, day);
            case DUTIES_OWED -> PeopleSelections.dutiesOwed(all, declared, day);
            case FISCAL_AID_RECEIVED -> ProgrammeSelections.fiscalAidReceived(all, day);
            case RECIPIENT_PLACES -> ProgrammeSelections.recipientPlaces(all, day);
            case TERMS -> ProgrammeSelections.terms(all, declared, day);
            case DONATIONS -> ProgrammeSelections.donations(all, day);
            case PROJECTS -> ProgrammeSelections.projects(all, declared, day);
            case PROJECT_INVESTMENT -> ProjectSelections.investment(all, declared, day);
            case DELIVERABLES -> ProjectSelections.deliverables(all, declared, day);
            case AGREEMENTS_IN_FORCE -> TwinningSelections.agreementsInForce(all, declared, day);
            case COLLABORATION_PROJECTS -> TwinningSelections.collaborationProjects(all, declared, day);
            case PAIRS -> TwinningSelections.pairs(all, declared, day);
            case PAIRED_UNITS -> TwinningSelections.pairedUnits(all, declared, day);
            case BRANCHES -> GovernanceSelections.branches(all, day);
            case REGULATIONS_IN_FORCE -> GovernanceSelections.regulationsInForce(all, declared, day);
            case APPLICANTS -> GovernanceSelections.applicants(all, day);
            case COLLECTIVE_HONOURS -> GovernanceSelections.collectiveHonours(all, day);
        };
    }
}
