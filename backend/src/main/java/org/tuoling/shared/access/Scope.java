package org.tuoling.shared.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
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

    /** Whether the caller may do this too, besides what the operation asks. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /** The person whose records alone the caller may see; empty when he may see everybody's. */
    public Optional<UUID> onlyPerson() {
        return grants.stream().allMatch(g -> g.role() == Role.MEMBER)
                ? Optional.of(orNobody(grants.getFirst().personId()))
                : Optional.empty();
    }

    /** Whom the caller sees on the roster: a member himself, a leader the people below him, everybody else all. */
    public Reach reach() {
        return reach(grants.stream().anyMatch(g -> g.role() != Role.MEMBER && g.role() != Role.GRID_LEADER));
    }

    /**
     * Whose personal records the caller may touch: everybody's if he keeps such records for the whole team or audits it,
     * else those of the people below him if he leads, and always his own.
     *
     * @param keeping the permission to keep these records for everybody
     */
    public Reach reach(Permission keeping) {
        return reach(grants.stream().anyMatch(g -> g.role() == Role.AUDITOR || g.role().may(keeping)));
    }

    private Reach reach(boolean everybody) {
        if (everybody) {
            return Reach.everybody(programmeId, self());
        }
        boolean leads = grants.stream().anyMatch(g -> g.role() == Role.GRID_LEADER);
        return new Reach(leads ? Reach.Extent.LED : Reach.Extent.SELF, programmeId, self());
    }

    /** The person the caller is; a person nobody is when his account belongs to none. */
    public UUID self() {
        return grants.stream()
                .map(Grant::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(orNobody(null));
    }

    /** The organisation whose records alone the caller may see; empty when he may see every organisation's. */
    public Optional<UUID> onlyOrganisation() {
        return grants.stream().allMatch(g -> g.role() == Role.PARTNER)
                ? Optional.of(orNobody(grants.getFirst().organisationId()))
                : Optional.empty();
    }

    /** A member or partner not linked to any record sees none. */
    private static UUID orNobody(UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }
}
