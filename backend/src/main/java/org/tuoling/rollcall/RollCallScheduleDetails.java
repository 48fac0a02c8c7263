package org.tuoling.rollcall;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tuoling.place.PlaceId;

/**
 * When roll-calls open at a place and how they go on.
 *
 * @param validFrom the first evening it holds for; until a later one of the same place begins
 * @param cutOff from the opening to the hour by which everybody should have answered
 * @param escalation from one level of the grid tree to the next
 * @param closing from the turn of level 1 to the closing
 */
public record RollCallScheduleDetails(
        PlaceId placeId, LocalDate validFrom, LocalTime opensAt, Duration cutOff, Duration escalation, Duration closing) {}
