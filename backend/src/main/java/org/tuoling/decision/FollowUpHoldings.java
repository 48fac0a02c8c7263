package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;

/** What a leaving person is still to do because of decisions. */
@ApplicationScoped
class FollowUpHoldings implements Holdings {

    private final FollowUpRegister followUps;

    FollowUpHoldings(FollowUpRegister followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        return followUps.openOf(leaving.programmeId(), leaving.person()).stream()
                .map(FollowUpHoldings::holding)
                .toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(to -> followUps.passOpen(leaving.programmeId(), leaving.person(), to));
    }

    private static Holding holding(FollowUpView followUp) {
        return Holding.titled(
                "decisions",
                followUp.decision().id(),
                locale -> Words.of("decision.holding", locale, followUp.title()),
                HoldingFate.GOES_ON);
    }
}
