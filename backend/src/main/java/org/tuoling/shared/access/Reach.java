package org.tuoling.shared.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.shared.sql.ListQuery;

/**
 * Whose records the caller may touch: everybody's, those of himself and the people in the grids he leads on the day,
 * or his own only.
 *
 * @param self the person the caller is; a person nobody is when he is none
 */
public record Reach(Extent extent, UUID programmeId, UUID self) {

    /** The person of whoever is none; there is no such person. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** How far it goes. */
    public enum Extent {
        EVERYBODY,
        LED,
        SELF
    }

    public static Reach everybody(UUID programmeId, UUID self) {
        return new Reach(Extent.EVERYBODY, programmeId, self);
    }

    /**
     * Whose personal records somebody may touch: everybody's if he keeps such records for the whole team or audits it,
     * else those of the people below him if he leads, and always his own.
     *
     * @param grants what he holds in one programme
     * @param keeping the permission to keep these records for everybody
     */
    public static Reach of(List<Grant> grants, Permission keeping) {
        return of(grants, grants.stream().anyMatch(g -> g.role() == Role.AUDITOR || g.role().may(keeping)));
    }

    /** The same for somebody who keeps records for the whole team, but wants only those of the people below him. */
    public static Reach near(List<Grant> grants, Permission keeping) {
        var reach = of(grants, keeping);
        return reach.isEverybody() ? new Reach(Extent.LED, reach.programmeId, reach.self) : reach;
    }

    static Reach of(List<Grant> grants, boolean everybody) {
        UUID programmeId = grants.getFirst().programmeId();
        UUID self = personOf(grants);
        if (everybody) {
            return everybody(programmeId, self);
        }
        boolean leads = grants.stream().anyMatch(g -> g.role() == Role.GRID_LEADER);
        return new Reach(leads ? Extent.LED : Extent.SELF, programmeId, self);
    }

    static UUID personOf(List<Grant> grants) {
        return grants.stream().map(Grant::personId).filter(Objects::nonNull).findFirst().orElse(NOBODY);
    }

    public boolean isEverybody() {
        return extent == Extent.EVERYBODY;
    }

    /** Leaves in a list only the people within reach; {@code person} is the column that names them. */
    public ListQuery narrow(ListQuery list, String person, LocalDate day) {
        return isEverybody() ? list : list.where(condition(person), arguments(day));
    }

    /** The same as text for a query written out; its parameters are {@link #arguments}. */
    public String condition(String person) {
        return switch (extent) {
            case EVERYBODY -> "true";
            case LED -> person + " in (select person_id from people_under(?, ?, ?))";
            case SELF -> person + " = ?";
        };
    }

    /** @param before the values of the parameters that stand before those of {@link #condition} */
    public Object[] arguments(LocalDate day, Object... before) {
        var own = switch (extent) {
            case EVERYBODY -> Stream.of();
            case LED -> Stream.<Object>of(programmeId, self, day);
            case SELF -> Stream.<Object>of(self);
        };
        return Stream.concat(Stream.of(before), own).toArray();
    }
}
