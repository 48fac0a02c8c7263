package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Brings in decisions from the minutes of meetings held without the service, by the rules that hold for all. */
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
}
