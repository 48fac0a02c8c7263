package org.tuoling.identity;

/** A programme by its code and names. */
public record ProgrammeName(String code, String nameZh, String nameEn) {}
