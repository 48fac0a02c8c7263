package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.time.Today;

/** The findings a leaving person has still to see to, or that nobody has closed yet: a successor answers for them. */
@ApplicationScoped
public class FindingHoldings implements Holdings {

    private final InspectionDesk desk;
    private final FindingReader reader;
    private final Today today;

    FindingHoldings(InspectionDesk desk, FindingReader reader, Today today) {
        this.desk = desk;
        this.reader = reader;
        this.today = today;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        return reader.openOf(leaving.programmeId(), leaving.person().value()).stream()
                .map(FindingHoldings::holding)
                .toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(to ->
                desk.passOpen(leaving.programmeId(), leaving.person(), to, new StepDetails(today.date(), reason)));
    }

    private static Holding holding(FindingView finding) {
        return Holding.titled(
                "findings",
                finding.id(),
                locale -> Words.of("inspection.holding", locale, finding.title()),
                HoldingFate.GOES_ON);
    }
}
