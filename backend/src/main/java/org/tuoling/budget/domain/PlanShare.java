package org.tuoling.budget.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.budget.BudgetError;
import org.tuoling.budget.PlanShareDetails;
import org.tuoling.budget.ShareRule;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** A share that plans are held to from some day on. */
@Entity
@Table(name = "plan_share")
public class PlanShare {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private int minimumPermille;

    @Enumerated(EnumType.STRING)
    private ShareRule rule;

    @ElementCollection
    @CollectionTable(name = "plan_share_term", joinColumns = @JoinColumn(name = "share_id"))
    private Set<ShareTerm> terms = new HashSet<>();

    private String[] tiers;
    private LocalDate validFrom;
    private String searchText;

    protected PlanShare() {}

    public PlanShare(UUID programmeId, PlanShareDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    public final void revise(PlanShareDetails details) {
        if (details.rule() == ShareRule.TERMS && details.terms().isEmpty()) {
            throw Refused.at("termIds", BudgetError.SHARE_TERMS_MISSING);
        }
        if (details.rule() == ShareRule.RECIPIENT_TIERS && details.tiers().isEmpty()) {
            throw Refused.at("tiers", BudgetError.SHARE_TIERS_MISSING);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.minimumPermille = details.minimumPermille();
        this.rule = details.rule();
        this.tiers = rule == ShareRule.TERMS
                ? new String[0]
                : details.tiers().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.validFrom = details.validFrom();
        this.searchText = SearchText.of(code, nameZh, nameEn);
        var counted = details.terms().stream()
                .filter(term -> rule == ShareRule.TERMS)
                .map(term -> new ShareTerm(programmeId, term.value()))
                .collect(Collectors.toSet());
        terms.retainAll(counted);
        terms.addAll(counted);
    }

    public boolean hasBegun(LocalDate today) {
        return !validFrom.isAfter(today);
    }

    /** Revised this way, it would be another share, of another code or time. */
    public boolean isMovedBy(PlanShareDetails details) {
        return !code.equals(details.code()) || !validFrom.equals(details.validFrom());
    }

    /** Whether a plan could meet the other one and not this one: it asks for less, counts more, or counts something else. */
    public boolean isStricterThan(PlanShareDetails other) {
        return minimumPermille > other.minimumPermille() || rule != other.rule() || !countsAllOf(other);
    }

    private boolean countsAllOf(PlanShareDetails other) {
        return rule == ShareRule.TERMS
                ? other.terms().stream().allMatch(term -> terms.contains(new ShareTerm(programmeId, term.value())))
                : Set.of(tiers).containsAll(other.tiers().stream().map(Enum::name).toList());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
