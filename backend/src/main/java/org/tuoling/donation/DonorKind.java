package org.tuoling.donation;

/** Who gives. */
public enum DonorKind {
    ORGANISATION,
    PERSON,
    /** Somebody who did not say who they are, kept under a general name such as 爱心人士. */
    ANONYMOUS
}
