package org.tuoling.classification;

import java.time.LocalDate;

/** What is written down about a classification. */
public record ClassificationDetails(
        String code, String nameZh, String nameEn, ClassificationKind kind, LocalDate validFrom, LocalDate validTo) {}
