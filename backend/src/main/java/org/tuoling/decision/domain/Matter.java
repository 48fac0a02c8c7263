package org.tuoling.decision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.MatterDetails;
import org.tuoling.decision.Share;
import org.tuoling.decision.VotingRule;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Something that is decided collectively, and the rule it is voted by while it holds. */
@Entity
@Table(name = "decision_matter")
public class Matter {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private int minimumRoster;
    private int presentNumerator;
    private int presentDenominator;
    private boolean presentMoreThan;
    private int yesNumerator;
    private int yesDenominator;
    private boolean yesMoreThan;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String searchText;

    protected Matter() {}

    public Matter(UUID programmeId, MatterDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        refuseBelowHalf(details);
        write(details);
    }

    /** @param lastVote the day it was last voted on; from then on it keeps code, kind, rule and beginning */
    public void revise(MatterDetails details, Optional<LocalDate> lastVote, LocalDate today) {
        lastVote.ifPresent(day -> refuseOtherThan(details, day));
        if (hasBegun(today)) {
            refuseLaxer(details, today);
        }
        // a laxer rule from before this was asked must still be able to end
        if (kind != details.kind() || !rule().equals(details.rule())) {
            refuseBelowHalf(details);
        }
        write(details);
    }

    /** What has begun to hold is not made laxer, nor moved, nor brought back once it has ended. */
    private void refuseLaxer(MatterDetails details, LocalDate today) {
        boolean same = kind == details.kind() && validFrom.equals(details.validFrom());
        if (!same || details.rule().isLaxerThan(rule())) {
            throw Refused.at("validFrom", DecisionError.MATTER_HOLDS);
        }
        boolean ended = validTo != null && validTo.isBefore(today);
        if (ended && (details.validTo() == null || details.validTo().isAfter(validTo))) {
            throw Refused.at("validTo", DecisionError.MATTER_HOLDS);
        }
    }

    private static void refuseBelowHalf(MatterDetails details) {
        if (!details.kind().isOfMoney()) {
            return;
        }
        refuseBelowHalf("present", details.rule().present());
        refuseBelowHalf("yes", details.rule().yes());
    }

    private static void refuseBelowHalf(String field, Share share) {
        if (!share.reachesHalf()) {
            throw Refused.at(field + ".numerator", DecisionError.SHARE_BELOW_HALF);
        }
    }

    private void refuseOtherThan(MatterDetails details, LocalDate lastVote) {
        boolean same = code.equals(details.code())
                && kind == details.kind()
                && rule().equals(details.rule())
                && validFrom.equals(details.validFrom());
        if (!same) {
            throw new Refused(DecisionError.MATTER_USED);
        }
        if (details.validTo() != null && details.validTo().isBefore(lastVote)) {
            throw Refused.at("validTo", DecisionError.MATTER_USED);
        }
    }

    private void write(MatterDetails details) {
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            throw Refused.at("validTo", CommonError.DATES_OUT_OF_ORDER);
        }
        refuseUnreachable("present", details.rule().present());
        refuseUnreachable("yes", details.rule().yes());
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.kind = details.kind();
        this.minimumRoster = details.rule().minimumRoster();
        this.presentNumerator = details.rule().present().numerator();
        this.presentDenominator = details.rule().present().denominator();
        this.presentMoreThan = details.rule().present().moreThan();
        this.yesNumerator = details.rule().yes().numerator();
        this.yesDenominator = details.rule().yes().denominator();
        this.yesMoreThan = details.rule().yes().moreThan();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    private static void refuseUnreachable(String field, Share share) {
        if (!share.canBeReached()) {
            throw Refused.at(field + ".numerator", DecisionError.SHARE_UNREACHABLE);
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean hasBegun(LocalDate today) {
        return !validFrom.isAfter(today);
    }

    public VotingRule rule() {
        return new VotingRule(
                minimumRoster,
                new Share(presentNumerator, presentDenominator, presentMoreThan),
                new Share(yesNumerator, yesDenominator, yesMoreThan));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DecisionKind kind() {
        return kind;
    }
}
