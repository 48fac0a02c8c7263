package org.tuoling.personnel;

/** A field of a person that views mask. */
public enum ConfidentialField {
    BIRTH_DATE,
    PHONE,
    EMERGENCY_CONTACT
}
