package org.tuoling.project;

import java.util.EnumSet;
import java.util.Set;

/** Where a project stands. The order is that of an undisturbed project. */
public enum ProjectState {
    PLANNED,
    APPROVED,
    UNDER_WAY,
    COMPLETED,
    ACCEPTED,
    /** Handed over to the recipient and used. */
    IN_USE,
    EVALUATED,
    SUSPENDED,
    CANCELLED;

    private static final Set<ProjectState> CAN_BE_SUSPENDED = EnumSet.of(APPROVED, UNDER_WAY);
    private static final Set<ProjectState> CAN_BE_CANCELLED = EnumSet.of(PLANNED, APPROVED, UNDER_WAY, SUSPENDED);
    private static final Set<ProjectState> STOPPED = EnumSet.of(PLANNED, SUSPENDED, CANCELLED);
    private static final Set<ProjectState> ACCEPTED_ONCE = EnumSet.of(ACCEPTED, IN_USE, EVALUATED);
    private static final Set<ProjectState> SETTLED = EnumSet.of(COMPLETED, ACCEPTED, IN_USE, EVALUATED, CANCELLED);

    /**
     * The states that may follow this one.
     *
     * @param suspendedFrom the state a suspended project was in, to which alone it can return
     */
    public Set<ProjectState> followers(ProjectState suspendedFrom) {
        var followers = EnumSet.noneOf(ProjectState.class);
        switch (this) {
            case PLANNED, APPROVED, UNDER_WAY, COMPLETED, ACCEPTED, IN_USE -> followers.add(values()[ordinal() + 1]);
            case SUSPENDED -> followers.add(suspendedFrom);
            case EVALUATED, CANCELLED -> {
                // nothing comes after these
            }
        }
        if (CAN_BE_SUSPENDED.contains(this)) {
            followers.add(SUSPENDED);
        }
        if (CAN_BE_CANCELLED.contains(this)) {
            followers.add(CANCELLED);
        }
        return followers;
    }

    /** Whether work has ended one way or the other, so that its approved amount is a fact and no longer a decision. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** Whether what is owed for it is paid. */
    public boolean isPayable() {
        return !STOPPED.contains(this);
    }

    /** Whether it was accepted, so that nothing more comes to be owed for it. */
    public boolean isAccepted() {
        return ACCEPTED_ONCE.contains(this);
    }

    /** Leaving the undisturbed path, and coming back to it, has to be explained. */
    public static boolean needsReason(ProjectState from, ProjectState to) {
        return from == SUSPENDED || to == SUSPENDED || to == CANCELLED;
    }
}
