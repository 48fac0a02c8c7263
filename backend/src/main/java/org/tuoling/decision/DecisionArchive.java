package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Brings in decisions from files, by the rules that hold for all: those of meetings held without the service with all
 * their minutes tell, any other as a draft.
 */
@ApplicationScoped
public class DecisionArchive {

    private final DecisionRegister register;
    private final VotingDesk desk;

    DecisionArchive(DecisionRegister register, VotingDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Transactional
    public DecisionId bringIn(UUID programmeId, DecisionDetails details, PaperVote paper) {
        var id = register.draftFromPaper(programmeId, details);
        desk.bringIn(programmeId, id, paper);
        return id;
    }

    /** Drafts it, and says who should attend. */
    @Transactional
    public DecisionId propose(UUID programmeId, DecisionDetails details, List<SeatDetails> seats) {
        var id = register.draft(programmeId, details);
        long version = register.find(programmeId, id).orElseThrow().version();
        desk.seat(programmeId, id, version, seats);
        return id;
    }
}
