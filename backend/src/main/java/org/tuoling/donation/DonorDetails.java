package org.tuoling.donation;

/** What is written down about a donor. */
public record DonorDetails(
        String code, DonorKind kind, String nameZh, String nameEn, String creditCode, boolean consentToBeNamed) {}
