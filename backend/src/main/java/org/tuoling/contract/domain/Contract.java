package org.tuoling.contract.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.ListIndexBase;
import org.tuoling.classification.TermId;
import org.tuoling.contract.ChangeOfAmount;
import org.tuoling.contract.ContractDetails;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.ContractId;
import org.tuoling.contract.ContractKind;
import org.tuoling.contract.ContractParties;
import org.tuoling.contract.ContractState;
import org.tuoling.contract.Instalment;
import org.tuoling.contract.MovementKind;
import org.tuoling.contract.PayeeId;
import org.tuoling.contract.Signing;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/**
 * 合同: what a payee is to get for what. Money is committed to it as it is allocated, claimed by those who ask for payment,
 * paid, and settled; no sum passes the one before it.
 */
@Entity
@Table(name = "contract")
public class Contract {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private UUID projectId;
    private UUID categoryId;
    private UUID payeeId;
    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @Embedded
    private AgreedAmount agreed;

    @Enumerated(EnumType.STRING)
    private ContractState state;

    @Embedded
    @EmbeddedColumnNaming("drafted_by_%s")
    private Hand draftedBy;

    private Instant draftedAt;
    private LocalDate signedOn;

    @Embedded
    @EmbeddedColumnNaming("signed_by_%s")
    private Hand signedBy;

    private UUID decisionId;
    private int movementCount;

    @Embedded
    private Sums sums = Sums.none();

    private LocalDate endedOn;
    private String cancelReason;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "contract_instalment", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<ContractInstalment> schedule = new ArrayList<>();

    protected Contract() {}

    /** @param place where the project is, in whose book its money will be */
    public Contract(UUID programmeId, ContractDetails details, PlaceId place, Hand by, Instant now) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.state = ContractState.DRAFT;
        this.draftedBy = by;
        this.draftedAt = now;
        write(details, place);
    }

    /** A draft is its author's: were others to write in it, whoever signs might sign his own words. */
    public void revise(ContractDetails details, PlaceId place, Hand by) {
        refuseUnlessMine(by);
        write(details, place);
    }

    /** What was signed stays on record. */
    public void checkRemovable(Hand by) {
        refuseUnlessMine(by);
    }

    private void write(ContractDetails details, PlaceId place) {
        this.agreed = new AgreedAmount(details.amount().minor());
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.projectId = details.projectId().value();
        this.categoryId = details.category().value();
        this.payeeId = details.payeeId().value();
        this.placeId = place.value();
        this.kind = details.kind();
        this.searchText = SearchText.of(nameZh, code);
        schedule(details.schedule());
    }

    private void schedule(List<Instalment> instalments) {
        var told = ContractInstalment.allOf(programmeId, instalments, agreed.minor());
        if (!told.equals(schedule)) {
            schedule.clear();
            schedule.addAll(told);
        }
    }

    /** Puts it in force. */
    public void sign(Signing signing, Hand by, LocalDate today) {
        refuseUnless(ContractState.DRAFT);
        refuseDrafter(by);
        refuseFuture("signedOn", signing.signedOn(), today);
        this.state = ContractState.SIGNED;
        this.signedOn = signing.signedOn();
        this.signedBy = by;
        this.decisionId = signing.decisionId();
    }

    /** The money for it is in the book its budget line says. */
    public void keepIn(PlaceId bookOf) {
        this.placeId = bookOf.value();
    }

    /** Another amount is proposed, and told to be kept; the contract stays as it is before somebody else confirms it. */
    public ContractChange propose(ChangeOfAmount change, Hand by, LocalDate today, Instant now) {
        refuseUnless(ContractState.SIGNED);
        refuseDay("on", change.on(), today);
        var proposed = new ContractChange(programmeId, id, agreed.nextNumber(), agreed.minor(), change, by, now);
        agreed.open(proposed, sums.committed());
        return proposed;
    }

    /**
     * What another proposed is agreed upon; whoever drafted the contract does not decide what it is over.
     *
     * @return how much more, or less when negative
     */
    public long confirm(ContractChange change, UUID decision, Hand by, Instant now) {
        refuseDrafter(by);
        change.confirm(decision, by, now);
        this.decisionId = change.decisionId() == null ? decisionId : change.decisionId();
        return agreed.take(change, sums.committed());
    }

    /** What was proposed is not agreed upon. */
    public void reject(ContractChange change, String reason, Hand by, Instant now) {
        change.reject(reason, by, now);
        agreed.close(change);
    }

    /** Who proposed it thinks better of it. */
    public void withdraw(ContractChange change, Hand by, Instant now) {
        change.withdraw(by, now);
        agreed.close(change);
    }

    /** Money moves, and the movement is told to be kept. */
    public ContractMovement move(MovementKind movement, long amount, LocalDate on, Hand by, Instant now) {
        return new ContractMovement(programmeId, id, ++movementCount, movement, amount, on, by, now);
    }

    /** Sets allocated money apart for it. */
    public void commit(long amount, LocalDate on, LocalDate today) {
        refuseUnless(ContractState.SIGNED);
        refuseDay("on", on, today);
        sums.commit(amount, agreed.minor());
    }

    /** Money that was given free comes back, since its entry was reversed. */
    public void recommit(long amount) {
        refuseUnless(ContractState.SIGNED);
        sums.commit(amount, agreed.minor());
    }

    /** Gives committed money free again. */
    public void release(long amount) {
        refuseUnless(ContractState.SIGNED);
        sums.release(amount);
    }

    /** Somebody asks for money under it. */
    public void claim(long amount) {
        refuseUnless(ContractState.SIGNED);
        sums.claim(amount);
    }

    /** It is no longer asked for. */
    public void unclaim(long amount) {
        refuseUnless(ContractState.SIGNED);
        sums.unclaim(amount);
    }

    /** What was asked for is paid. */
    public void pay(long amount, LocalDate on) {
        refuseUnless(ContractState.SIGNED);
        if (on.isBefore(signedOn)) {
            throw Refused.at("paidOn", ContractError.BEFORE_SIGNED, signedOn);
        }
        sums.pay(amount);
    }

    /** Paid money comes back, or never went, and can be asked for anew. */
    public void unpay(long amount) {
        refuseUnless(ContractState.SIGNED);
        sums.unpay(amount);
    }

    /** Money that came back has gone again, since the entry of its refund was reversed. */
    public void repay(long amount) {
        refuseUnless(ContractState.SIGNED);
        sums.claim(amount);
        sums.pay(amount);
    }

    /**
     * 决算: what was paid is what it cost in the end.
     *
     * @return how much was committed for nothing, and is free again
     */
    public long settle(long amount, LocalDate on, LocalDate today) {
        refuseUnless(ContractState.SIGNED);
        refuseDay("on", on, today);
        agreed.refuseOpen();
        AgreedAmount.refuseNothing(amount);
        long unused = sums.settle(amount);
        this.state = ContractState.SETTLED;
        this.endedOn = on;
        return unused;
    }

    /** The final account was taken back. */
    public void reopen() {
        refuseUnless(ContractState.SETTLED);
        sums.reopen();
        this.state = ContractState.SIGNED;
        this.endedOn = null;
    }

    /**
     * It comes to nothing; nothing is asked for under it.
     *
     * @return how much was committed, and is free again
     */
    public long cancel(String reason, LocalDate today) {
        refuseUnless(ContractState.SIGNED);
        agreed.refuseOpen();
        long unused = sums.releaseAll();
        this.state = ContractState.CANCELLED;
        this.cancelReason = reason;
        this.endedOn = today;
        return unused;
    }

    private void refuseUnless(ContractState expected) {
        if (state != expected) {
            throw new Refused(ContractError.STEP_IMPOSSIBLE);
        }
    }

    private void refuseUnlessMine(Hand by) {
        refuseUnless(ContractState.DRAFT);
        if (!draftedBy.isSame(by)) {
            throw new Refused(ContractError.NOT_YOUR_DRAFT);
        }
    }

    private void refuseDrafter(Hand by) {
        if (draftedBy.isSame(by)) {
            throw new Refused(ContractError.SIGNER_DRAFTED);
        }
    }

    private void refuseDay(String field, LocalDate on, LocalDate today) {
        refuseFuture(field, on, today);
        if (on.isBefore(signedOn)) {
            throw Refused.at(field, ContractError.BEFORE_SIGNED, signedOn);
        }
    }

    private static void refuseFuture(String field, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Refused.at(field, ContractError.IN_FUTURE);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public ContractParties parties() {
        return new ContractParties(
                ContractId.of(id),
                code,
                nameZh,
                ProjectId.of(projectId),
                TermId.of(categoryId),
                PayeeId.of(payeeId),
                PlaceId.of(placeId),
                decisionId);
    }

    public Money amount() {
        return Money.cny(agreed.minor());
    }
}
