package org.tuoling.funding.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tuoling.funding.AppropriationShareDetails;
import org.tuoling.funding.FundingError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** What of an appropriation its document names for a project. The database sees to it that they do not add up to more. */
@Entity
@Table(name = "appropriation_share")
public class AppropriationShare {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID appropriationId;
    private UUID projectId;
    private long amountMinor;

    protected AppropriationShare() {}

    public AppropriationShare(UUID programmeId, AppropriationShareDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    public final void revise(AppropriationShareDetails details) {
        if (details.amount().minor() == 0) {
            throw Refused.at("amount", FundingError.AMOUNT_NOT_POSITIVE);
        }
        this.appropriationId = details.appropriationId().value();
        this.projectId = details.projectId().value();
        this.amountMinor = details.amount().minor();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
