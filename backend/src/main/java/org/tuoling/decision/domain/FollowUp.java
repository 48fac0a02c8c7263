package org.tuoling.decision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.FollowUpDetails;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** What somebody is to do because of a decision. */
@Entity
@Table(name = "decision_follow_up")
public class FollowUp {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID decisionId;
    private String title;
    private UUID ownerId;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String note;
    private String searchText;

    protected FollowUp() {}

    public FollowUp(UUID programmeId, DecisionId decision, FollowUpDetails details, LocalDate today) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.decisionId = decision.value();
        revise(details, today);
    }

    public final void revise(FollowUpDetails details, LocalDate today) {
        if (details.doneOn() != null && details.doneOn().isAfter(today)) {
            throw Refused.at("doneOn", DecisionError.DONE_IN_FUTURE);
        }
        this.title = details.title();
        this.ownerId = details.ownerId().value();
        this.dueOn = details.dueOn();
        this.doneOn = details.doneOn();
        this.note = details.note();
        this.searchText = SearchText.of(title);
    }

    /** Somebody else is to do it from now on. */
    public void passTo(PersonId successor) {
        this.ownerId = successor.value();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID decisionId() {
        return decisionId;
    }
}
