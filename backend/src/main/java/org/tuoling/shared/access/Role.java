package org.tuoling.shared.access;

import static org.tuoling.shared.access.Permission.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The roles of a headquarters and what each may do: the access matrix, published as {@code x-roles} on every
 * operation of the contract. A role is always held in one programme.
 */
public enum Role {
    /** Keeps accounts, registers and settings; has no look at confidential fields of people. */
    ADMINISTRATOR(
            PROGRAMME_READ, PROGRAMME_WRITE, PLACE_READ, PLACE_WRITE, ORGANISATION_READ, ORGANISATION_WRITE,
            CLASSIFICATION_READ, CLASSIFICATION_WRITE, PERSON_READ, PERSON_WRITE, APPROPRIATION_READ,
            APPROPRIATION_WRITE, PROJECT_READ, PROJECT_WRITE, PAIR_READ, PAIR_WRITE, DONATION_READ, DONATION_WRITE,
            INDICATOR_READ, INDICATOR_RECORDS_READ, INDICATOR_WRITE, ACCOUNT_READ, ACCOUNT_WRITE, HISTORY_READ),
    /** 指挥长: answers for people, money and projects; sees all of the programme. */
    COMMANDER(
            PROGRAMME_READ, PROGRAMME_WRITE, PLACE_READ, ORGANISATION_READ, ORGANISATION_WRITE, CLASSIFICATION_READ,
            PERSON_READ, PERSON_WRITE, PERSON_DISCLOSE, DISCLOSURE_READ, APPROPRIATION_READ, PROJECT_READ,
            PROJECT_WRITE, PAIR_READ, PAIR_WRITE, DONATION_READ, INDICATOR_READ, INDICATOR_RECORDS_READ,
            INDICATOR_WRITE, ACCOUNT_READ, HISTORY_READ),
    PROJECT_OFFICER(
            PROGRAMME_READ, PLACE_READ, ORGANISATION_READ, ORGANISATION_WRITE, CLASSIFICATION_READ, PERSON_READ,
            APPROPRIATION_READ, PROJECT_READ, PROJECT_WRITE, PAIR_READ, PAIR_WRITE, DONATION_READ, DONATION_WRITE,
            INDICATOR_READ, INDICATOR_RECORDS_READ, HISTORY_READ),
    FINANCE_OFFICER(
            PROGRAMME_READ, PLACE_READ, ORGANISATION_READ, CLASSIFICATION_READ, PERSON_READ, APPROPRIATION_READ,
            APPROPRIATION_WRITE, PROJECT_READ, PAIR_READ, DONATION_READ, DONATION_WRITE, INDICATOR_READ,
            INDICATOR_RECORDS_READ, HISTORY_READ),
    GRID_LEADER(
            PROGRAMME_READ, PLACE_READ, ORGANISATION_READ, CLASSIFICATION_READ, PERSON_READ, PROJECT_READ, PAIR_READ,
            INDICATOR_READ),
    /** A deployed person: the figures of the programme, his own records, and who looked at them. */
    MEMBER(
            PROGRAMME_READ, PLACE_READ, ORGANISATION_READ, CLASSIFICATION_READ, PERSON_READ, DISCLOSURE_READ,
            INDICATOR_READ),
    /** The contact of a twinned unit: the pairs of that unit. */
    PARTNER(PROGRAMME_READ, PLACE_READ, ORGANISATION_READ, CLASSIFICATION_READ, PAIR_READ),
    /** Reads all of the programme and changes nothing. */
    AUDITOR(
            PROGRAMME_READ, PLACE_READ, ORGANISATION_READ, CLASSIFICATION_READ, PERSON_READ, DISCLOSURE_READ,
            APPROPRIATION_READ, PROJECT_READ, PAIR_READ, DONATION_READ, INDICATOR_READ, INDICATOR_RECORDS_READ,
            ACCOUNT_READ, HISTORY_READ);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** As in the name of a demonstration account: {@code project-officer}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
