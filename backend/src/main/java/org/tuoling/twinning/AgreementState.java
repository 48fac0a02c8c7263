package org.tuoling.twinning;

import java.time.LocalDate;

/** Where an agreement stands on a day; it follows from its dates and the life of its pair. */
public enum AgreementState {
    /** 已签订，尚未生效 */
    SIGNED,
    /** 生效中 */
    IN_FORCE,
    /** 已到期 */
    EXPIRED;

    /** @param until the last day: that of the agreement, or that of its pair if it comes sooner */
    static AgreementState on(LocalDate day, LocalDate from, LocalDate until) {
        if (day.isBefore(from)) {
            return SIGNED;
        }
        return until.isBefore(day) ? EXPIRED : IN_FORCE;
    }
}
