package org.tuoling.shared.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this request may touch: set once by {@link AccessGate}, read by resources. */
@RequestScoped
public class Scope {

    private Caller caller;
    private UUID programmeId;
    private String programmeCode;
    private List<Grant> grants = List.of();

    void enter(Caller signedIn) {
        this.caller = signedIn;
    }

    /** @param allowing the caller's grants in this programme that hold the permission the operation asks for */
    void enter(Caller signedIn, List<Grant> allowing) {
        this.caller = signedIn;
        this.grants = allowing;
        this.programmeId = allowing.getFirst().programmeId();
        this.programmeCode = allowing.getFirst().programmeCode();
    }

    public Caller caller() {
        return caller;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public String programmeCode() {
        return programmeCode;
    }

    /** What the caller holds in this programme that lets him do what the operation asks. */
    public List<Grant> grants() {
        return grants;
    }

    /** Whether the caller may do this too, besides what the operation asks. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /** Whom the caller sees on the roster: a member himself, a leader the people below him, everybody else all. */
    public Reach reach() {
        return Reach.of(grants, grants.stream().anyMatch(g -> g.role() != Role.MEMBER && g.role() != Role.GRID_LEADER));
    }

    /** Whose personal records the caller may touch; see {@link Reach#of}. */
    public Reach reach(Permission keeping) {
        return Reach.of(grants, keeping);
    }

    /** The person the caller is; a person nobody is when his account belongs to none. */
    public UUID self() {
        return Reach.personOf(grants);
    }

    /** The organisation whose records alone the caller may see; empty when he may see every organisation's. */
    public Optional<UUID> onlyOrganisation() {
        return grants.stream().allMatch(g -> g.role() == Role.PARTNER)
                ? Optional.of(orNobody(grants.getFirst().organisationId()))
                : Optional.empty();
    }

    /** A member or partner not linked to any record sees none. */
    private static UUID orNobody(UUID id) {
        return id == null ? Reach.NOBODY : id;
    }
}
