package org.tuoling.twinning;

import java.time.LocalDate;

/** Where an agreement stands on a day; it follows from its dates alone. */
public enum AgreementState {
    /** 已签订，尚未生效 */
    SIGNED,
    /** 生效中 */
    IN_FORCE,
    /** 已到期 */
    EXPIRED;

    public static AgreementState on(LocalDate day, LocalDate startsOn, LocalDate endsOn) {
        if (day.isBefore(startsOn)) {
            return SIGNED;
        }
        return endsOn != null && endsOn.isBefore(day) ? EXPIRED : IN_FORCE;
    }
}
