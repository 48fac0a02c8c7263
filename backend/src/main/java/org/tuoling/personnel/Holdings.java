package org.tuoling.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A feature in which a person holds something that somebody must take over when he leaves. */
public interface Holdings {

    /** What the person holds on the day that does not end with him. */
    List<Holding> of(UUID programmeId, PersonId person, LocalDate day);

    /**
     * Gives what {@link #of} lists to the successor from the day after; what cannot be given on is closed with a note.
     * Runs in the transaction that ends the deployment.
     */
    void handOver(UUID programmeId, PersonId from, PersonId to, LocalDate lastDay);
}
