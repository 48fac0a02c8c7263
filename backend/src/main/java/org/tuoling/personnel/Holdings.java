package org.tuoling.personnel;

import java.util.List;
import java.util.Optional;

/** A feature in which a person holds something that ends or that somebody must take over when he leaves. */
public interface Holdings {

    /**
     * Whether what is held hangs on the deployment. Such things count at the end of each deployment, all others only when
     * no other deployment of the person goes on.
     */
    default boolean hangOnDeployment() {
        return false;
    }

    /** What the person holds beyond his last day. */
    List<Holding> of(Leaving leaving);

    /**
     * Gives what goes on to the successor from the day after, and ends what ends. Runs in the transaction that ends the
     * deployment, after what must be settled first has been.
     *
     * @param reason why the deployment ends, in the words of the clerk
     * @param successor empty only when nothing goes on
     */
    void handOver(Leaving leaving, String reason, Optional<PersonId> successor);

    /** What is planned for certain days after the last one and has no place outside a deployment; nothing by default. */
    default List<Holding> plannedBeyond(Leaving leaving) {
        return List.of();
    }
}
