package org.tuoling.personnel;

import java.time.LocalDate;

/**
 * From when to when a person is on post, both days included.
 *
 * @param endsOn the planned end; null when it is open
 * @param endedOn the real end, which outweighs the planned one; null until the person has left
 */
public record Term(LocalDate startsOn, LocalDate endsOn, LocalDate endedOn) {

    /** A person whose planned end has passed counts as gone unless the plan is extended. */
    public DeploymentState stateOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return DeploymentState.PLANNED;
        }
        return day.isAfter(lastDay()) ? DeploymentState.ENDED : DeploymentState.ON_POST;
    }

    public boolean overlaps(Term other) {
        return !startsOn.isAfter(other.lastDay()) && !other.startsOn.isAfter(lastDay());
    }

    /** Whether there is a day on post after this one. */
    public boolean goesBeyond(LocalDate day) {
        return lastDay().isAfter(day);
    }

    /** {@link LocalDate#MAX} while it is open. */
    public LocalDate lastDay() {
        if (endedOn != null) {
            return endedOn;
        }
        return endsOn == null ? LocalDate.MAX : endsOn;
    }
}
