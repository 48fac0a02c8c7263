package org.tuoling.inspection.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.tuoling.inspection.FindingStepKind;
import org.tuoling.inspection.StepDetails;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.text.Ids;

/** A step taken with a finding. Steps are only added: a trigger refuses to change them. */
@Entity
@Immutable
@Table(name = "finding_step")
public class FindingStep {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID findingId;
    private int number;

    @Enumerated(EnumType.STRING)
    private FindingStepKind kind;

    private LocalDate happenedOn;
    private String note;

    @Embedded
    @EmbeddedColumnNaming("taken_by_%s")
    private Hand takenBy;

    private Instant recordedAt;

    protected FindingStep() {}

    FindingStep(Finding finding, int number, FindingStepKind kind, StepDetails details, Hand hand, Instant now) {
        this.id = Ids.next();
        this.programmeId = finding.programmeId();
        this.findingId = finding.id();
        this.number = number;
        this.kind = kind;
        this.happenedOn = details.on();
        this.note = details.note();
        this.takenBy = hand;
        this.recordedAt = now;
    }
}
