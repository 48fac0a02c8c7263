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

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
