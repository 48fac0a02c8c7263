package org.tuoling.team;

import java.time.LocalDate;

/** What the history keeps of an honour: not whose it is, for more people read the history than may see that. */
record HonourTrace(
        String code,
        String titleZh,
        String titleEn,
        HonourLevel level,
        String awardedBy,
        LocalDate awardedOn,
        boolean collective) {

    static HonourTrace of(HonourView view) {
        return new HonourTrace(
                view.code(),
                view.titleZh(),
                view.titleEn(),
                view.level(),
                view.awardedBy(),
                view.awardedOn(),
                view.collective());
    }
}
