package org.tuoling.programme;

import java.time.LocalDate;

/** What is written down about a programme. */
public record ProgrammeDetails(
        String code, String nameZh, String nameEn, LocalDate startsOn, LocalDate endsOn, String note) {}
