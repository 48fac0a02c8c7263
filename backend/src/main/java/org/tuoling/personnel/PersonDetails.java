package org.tuoling.personnel;

/** What is written down about a person. */
public record PersonDetails(String code, String name, Sex sex, Confidential confidential) {}
