package org.tuoling.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.project.InvestmentDetails;
import org.tuoling.project.ProjectError;
import org.tuoling.project.SourceKind;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Money that a source put into a project: stated, not moved by this service. */
@Entity
@Table(name = "project_investment")
public class Investment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String source;
    private long amountMinor;

    @Column(name = "invested_on")
    private LocalDate on;

    private String note;
    private String searchText;

    protected Investment() {}

    public Investment(UUID programmeId, InvestmentDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = details.projectId().value();
        write(details, today);
    }

    /** Its project stays. */
    public void revise(InvestmentDetails details, LocalDate today) {
        if (!projectId.equals(details.projectId().value())) {
            throw Refused.at("projectId", ProjectError.INVESTMENT_OF_OTHER_PROJECT);
        }
        write(details, today);
    }

    private void write(InvestmentDetails details, LocalDate today) {
        if (details.on().isAfter(today)) {
            throw Refused.at("on", ProjectError.INVESTMENT_IN_FUTURE);
        }
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", ProjectError.INVESTMENT_OF_NOTHING);
        }
        this.kind = details.kind();
        this.source = details.source();
        this.amountMinor = details.amount().minor();
        this.on = details.on();
        this.note = details.note();
        this.searchText = SearchText.of(source);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
