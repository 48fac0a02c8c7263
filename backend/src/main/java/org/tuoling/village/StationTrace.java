package org.tuoling.village;

import java.time.LocalDate;

/** What the history keeps of a stint in a village: more people read the history than may see whose it is and why it ended. */
record StationTrace(String code, LocalDate startsOn, LocalDate endsOn, LocalDate endedOn, StationState state) {

    static StationTrace of(StationView station) {
        return new StationTrace(
                station.code(), station.startsOn(), station.endsOn(), station.endedOn(), station.state());
    }
}
