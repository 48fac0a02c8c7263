package org.tuoling.decision.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tuoling.decision.DecisionDetails;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.DecisionState;
import org.tuoling.decision.GateRequest;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/**
 * A collective decision: drafted, put to the vote, closed with the result its rule makes of the votes. A passed one
 * covers what it names up to its amount.
 */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private UUID matterId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String titleZh;
    private String titleEn;
    private String proposal;
    private Integer fiscalYear;
    private UUID placeId;
    private UUID projectId;
    private UUID payeeId;
    private boolean awaitsTender;
    private Long amountMinor;
    private long usedMinor;
    private long paymentUsedMinor;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private boolean onPaper;
    private Instant openedAt;
    private Instant closedAt;

    @Embedded
    @EmbeddedColumnNaming("closed_by_%s")
    private Hand closedBy;

    private String minutes;
    private String searchText;

    /** Moves the version when only the seats change. */
    private long seatChanges;

    protected Decision() {}

    /** @param onPaper whether it is brought in from the minutes of a meeting */
    public Decision(UUID programmeId, DecisionDetails details, Matter matter, boolean onPaper) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.state = DecisionState.DRAFT;
        this.onPaper = onPaper;
        write(details, matter);
    }

    public void revise(DecisionDetails details, Matter matter) {
        requireDraft();
        write(details, matter);
    }

    public void requireDraft() {
        if (!isDraft()) {
            throw new Refused(DecisionError.NOT_DRAFT);
        }
    }

    public boolean isDraft() {
        return state == DecisionState.DRAFT;
    }

    /** Whether its meeting is still to come. */
    public boolean isAhead(LocalDate today) {
        return heldOn.isAfter(today);
    }

    /** Somebody's seat or vote has changed. */
    public void touch() {
        seatChanges++;
    }

    private void write(DecisionDetails details, Matter matter) {
        check(details, matter);
        this.code = details.code();
        this.matterId = matter.id();
        this.kind = matter.kind();
        this.titleZh = details.titleZh();
        this.titleEn = details.titleEn();
        this.proposal = details.proposal();
        this.fiscalYear = details.fiscalYear();
        this.placeId = details.placeId() == null ? null : details.placeId().value();
        this.projectId = details.projectId() == null ? null : details.projectId().value();
        this.payeeId = details.payeeId();
        this.awaitsTender = details.awaitsTender();
        this.amountMinor = details.amount() == null ? null : details.amount().minor();
        this.heldOn = details.heldOn();
        this.searchText = SearchText.of(titleZh, titleEn, code);
    }

    private static void check(DecisionDetails details, Matter matter) {
        if (!matter.isInForceOn(details.heldOn())) {
            throw Refused.at("matterId", DecisionError.MATTER_NOT_IN_FORCE, details.heldOn());
        }
        if (details.amount() == null && matter.kind().isOfMoney()) {
            throw Refused.at("amount", DecisionError.AMOUNT_MISSING);
        }
        if (details.amount() != null && details.amount().minor() == 0) {
            throw Refused.at("amount", DecisionError.AMOUNT_ZERO);
        }
        checkFiscalYear(details, matter.kind());
        if (details.projectId() == null && matter.kind().isOfProject()) {
            throw Refused.at("projectId", DecisionError.PROJECT_MISSING);
        }
        checkPayee(details, matter.kind());
    }

    private static void checkFiscalYear(DecisionDetails details, DecisionKind kind) {
        if (details.fiscalYear() == null && kind.isOfPlan()) {
            throw Refused.at("fiscalYear", DecisionError.FISCAL_YEAR_MISSING);
        }
        if (details.fiscalYear() != null && !kind.isOfPlan()) {
            throw Refused.at("fiscalYear", DecisionError.FISCAL_YEAR_OF_NO_PLAN);
        }
    }

    /** Money goes to whom it was decided for; only a contract put to tender is decided on before it is known who that is. */
    private static void checkPayee(DecisionDetails details, DecisionKind kind) {
        if (details.awaitsTender() && (kind != DecisionKind.CONTRACT || details.payeeId() != null)) {
            throw Refused.at("awaitsTender", DecisionError.AWAITS_NO_TENDER);
        }
        if (details.payeeId() == null && !details.awaitsTender() && kind.isOfProject()) {
            throw Refused.at("payeeId", DecisionError.PAYEE_MISSING);
        }
    }

    /** Puts it to the vote: from now on proposal and roster stand. */
    public void open(Roster roster, Matter matter, LocalDate today, Instant now) {
        requireDraft();
        if (isAhead(today)) {
            throw Refused.at("heldOn", DecisionError.NOT_YET_HELD);
        }
        requireRoster(roster, matter);
        this.state = DecisionState.OPEN;
        this.openedAt = now;
    }

    private static void requireRoster(Roster roster, Matter matter) {
        int least = matter.rule().minimumRoster();
        if (roster.size() < least) {
            throw new Refused(DecisionError.ROSTER_TOO_SMALL, least);
        }
    }

    public void requireOpen() {
        if (state != DecisionState.OPEN) {
            throw new Refused(state.isClosed() ? DecisionError.CLOSED : DecisionError.NOT_OPEN);
        }
    }

    /**
     * Closes the vote with what the rule makes of it. Whoever wrote down votes of others does not close, nor does whose
     * vote alone would pass it: no one hand makes a decision.
     */
    public void close(Roster roster, Matter matter, String written, Hand chair, Instant now) {
        requireOpen();
        if (!matter.isInForceOn(heldOn)) {
            throw new Refused(DecisionError.MATTER_NOT_IN_FORCE, heldOn);
        }
        requireRoster(roster, matter);
        if (roster.lacksVotes()) {
            throw new Refused(DecisionError.VOTES_MISSING);
        }
        if (roster.hasVotesWrittenDownBy(chair)) {
            throw new Refused(DecisionError.CLOSED_BY_KEEPER);
        }
        var result = matter.rule().resultOf(roster.tally());
        if (result == DecisionState.PASSED && !roster.hasVotesBesides(chair.personId())) {
            throw new Refused(DecisionError.CLOSED_BY_ONLY_VOTER);
        }
        this.state = result;
        this.closedAt = now;
        this.closedBy = chair;
        this.minutes = written;
    }

    /**
     * What {@code request} takes of it; refused where it is not covered, or not any more.
     *
     * @param standing whether a contract stands on this decision
     */
    public DecisionUse use(GateRequest request, Predicate<UUID> standing, Instant now) {
        if (state != DecisionState.PASSED) {
            throw Refused.at("decisionId", DecisionError.NOT_PASSED, code);
        }
        if (heldOn.isAfter(request.on())) {
            throw Refused.at("decisionId", DecisionError.HELD_LATER, code, heldOn);
        }
        if (!covers(request) || !coversContract(request, standing)) {
            throw Refused.at("decisionId", DecisionError.DOES_NOT_COVER, code);
        }
        add(request.kind(), request.amount().minor());
        return new DecisionUse(programmeId, id, request, now);
    }

    private boolean covers(GateRequest request) {
        return kind.covers(request.kind())
                && amountMinor != null
                && names(fiscalYear, request.fiscalYear())
                && names(payeeId, request.payeeId())
                && names(placeId, request.placeId() == null ? null : request.placeId().value())
                && names(projectId, request.projectId() == null ? null : request.projectId().value());
    }

    /** Who decides on one contract has decided nothing on the others of its payee, nor on whoever lost the tender. */
    private boolean coversContract(GateRequest request, Predicate<UUID> standing) {
        return !isPaymentUnderContract(request.kind()) || standing.test(request.contractId());
    }

    private boolean isPaymentUnderContract(DecisionKind use) {
        return kind == DecisionKind.CONTRACT && use == DecisionKind.PAYMENT;
    }

    private static boolean names(Object named, Object asked) {
        return named == null || named.equals(asked);
    }

    /** Gives back what the use took. */
    public void release(DecisionUse use, Instant now) {
        use.release(now);
        add(use.kind(), -use.amountMinor());
    }

    /** Payments under the decision on their contract are counted beside the contract: the money is the same. */
    private void add(DecisionKind use, long minor) {
        boolean payment = isPaymentUnderContract(use);
        long sum = Math.addExact(payment ? paymentUsedMinor : usedMinor, minor);
        if (sum > amountMinor) {
            throw Refused.at("decisionId", DecisionError.EXHAUSTED, code);
        }
        if (payment) {
            this.paymentUsedMinor = sum;
        } else {
            this.usedMinor = sum;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public long version() {
        return version;
    }

    public UUID matterId() {
        return matterId;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
