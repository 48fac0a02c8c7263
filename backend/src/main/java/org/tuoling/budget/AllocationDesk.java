package org.tuoling.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tuoling.budget.domain.Allocation;
import org.tuoling.budget.domain.Allocations;
import org.tuoling.funding.AppropriationId;
import org.tuoling.funding.FundingRegister;
import org.tuoling.history.ChangeLog;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.LedgerSource;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectSpending;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Where received money is set apart for projects and taken back from them. */
@ApplicationScoped
public class AllocationDesk implements LedgerSource {

    static final String TYPE = "allocation";

    private final Allocations allocations;
    private final AllocationReader reader;
    private final BudgetLines budget;
    private final ProjectSpending spending;
    private final FundingRegister funding;
    private final Ledger ledger;
    private final ChangeLog changes;
    private final Today today;

    AllocationDesk(
            Allocations allocations,
            AllocationReader reader,
            BudgetLines budget,
            ProjectSpending spending,
            FundingRegister funding,
            Ledger ledger,
            ChangeLog changes,
            Today today) {
        this.allocations = allocations;
        this.reader = reader;
        this.budget = budget;
        this.spending = spending;
        this.funding = funding;
        this.ledger = ledger;
        this.changes = changes;
        this.today = today;
    }

    /** Refused above what the plans in force give the project, and above what was received for its place. */
    @Transactional
    public AllocationId record(UUID programmeId, AllocationDetails details) {
        if (allocations.haveCode(programmeId, details.code())) {
            throw Refused.at("code", BudgetError.ALLOCATION_CODE_TAKEN, details.code());
        }
        var allocation = new Allocation(programmeId, details, today.date());
        var place = new PlaceId(budget.locked(programmeId, details.projectId(), details.categoryId())
                .allocate(allocation.deltaMinor()));
        if (details.kind() == AllocationKind.ALLOCATION) {
            spending.requireOpen(programmeId, details.projectId(), "projectId");
        }
        checkOrigin(programmeId, details.originId(), place);
        allocations.persistAndFlush(allocation);
        ledger.post(programmeId, movement(allocation.id(), details, place));
        changes.created(programmeId, TYPE, allocation.id(), view(programmeId, allocation.id()));
        return new AllocationId(allocation.id());
    }

    private void checkOrigin(UUID programmeId, AppropriationId originId, PlaceId place) {
        if (originId == null) {
            return;
        }
        var origin = funding.find(programmeId, originId)
                .orElseThrow(() -> Refused.at("originId", BudgetError.ORIGIN_UNKNOWN));
        if (!origin.place().id().equals(place.value())) {
            throw Refused.at("originId", BudgetError.ORIGIN_OF_OTHER_PLACE);
        }
    }

    private static Movement movement(UUID id, AllocationDetails details, PlaceId place) {
        var origin = details.originId() == null
                ? Purpose.none()
                : Purpose.ofOrigin(details.originId().value());
        var project = origin.withProject(details.projectId().value())
                .withCategory(details.categoryId().value());
        boolean taken = details.kind() == AllocationKind.WITHDRAWAL;
        return new Movement(
                taken ? EntryCode.WITHDRAWAL : EntryCode.ALLOCATION,
                place,
                taken ? project : origin,
                taken ? Purpose.none() : project,
                details.amount(),
                details.on(),
                new Source(TYPE, id, details.code()),
                details.note() == null ? details.code() : details.note());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reversed(UUID programmeId, UUID sourceId, EntryCode code, String reason) {
        var allocation = allocations.one(programmeId, sourceId).orElseThrow(Refused::notFound);
        var before = view(programmeId, sourceId);
        budget.locked(programmeId, allocation.projectId(), allocation.categoryId()).allocate(-allocation.deltaMinor());
        allocation.reverse(reason);
        allocations.flush();
        changes.changed(programmeId, TYPE, sourceId, before, view(programmeId, sourceId));
    }

    private AllocationView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
