package org.tuoling.rollcall;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.ListQuery;

/**
 * Which roll-calls and entries a caller sees: all of those of the grids he leads on the day, and otherwise the calls he was
 * in himself, with his own entry alone. What is counted is what he sees.
 */
public record RollCallReach(Reach reach, LocalDate day) {

    private static final String LED = "c.grid_id in (select grid_id from grids_under(?, ?, ?))";
    private static final String IN_IT =
            """
            exists (select from roll_call_entry o
                    where o.programme_id = c.programme_id and o.person_id = ? and o.held_on = c.held_on and o.roll_call_id = c.id)
            """;

    /** Narrows a list of {@code roll_call c}. */
    ListQuery calls(ListQuery list) {
        return switch (reach.extent()) {
            case EVERYBODY -> list;
            case LED -> list.where(LED + " or " + IN_IT, reach.programmeId(), reach.self(), day, reach.self());
            case SELF -> list.where(IN_IT, reach.self());
        };
    }

    /** Narrows a list of {@code roll_call_entry e} joined to {@code roll_call c}. */
    ListQuery entries(ListQuery list) {
        return reach.isEverybody() ? list : list.where(ofEntry(), entryArguments());
    }

    /** The same as text; its parameters are {@link #entryArguments}. */
    String ofEntry() {
        return switch (reach.extent()) {
            case EVERYBODY -> "true";
            case LED -> "(e.person_id = ? or " + LED + ")";
            case SELF -> "e.person_id = ?";
        };
    }

    Object[] entryArguments() {
        return switch (reach.extent()) {
            case EVERYBODY -> new Object[0];
            case LED -> new Object[] {reach.self(), reach.programmeId(), reach.self(), day};
            case SELF -> new Object[] {reach.self()};
        };
    }

    /** Whether the caller answers for the call {@code c}; its parameters are {@link #leadArguments}. */
    String leads() {
        return switch (reach.extent()) {
            case EVERYBODY -> "true";
            case LED -> LED;
            case SELF -> "false";
        };
    }

    Object[] leadArguments() {
        return reach.extent() == Reach.Extent.LED ? new Object[] {reach.programmeId(), reach.self(), day} : new Object[0];
    }

    UUID self() {
        return reach.self();
    }
}
