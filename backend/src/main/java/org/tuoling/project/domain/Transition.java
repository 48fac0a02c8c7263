package org.tuoling.project.domain;

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
import org.tuoling.project.ProjectState;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.text.Ids;

/** A step a project took. Steps are only added: a trigger refuses to change them. */
@Entity
@Immutable
@Table(name = "project_transition")
public class Transition {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID projectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ProjectState fromState;

    @Enumerated(EnumType.STRING)
    private ProjectState toState;

    private LocalDate happenedOn;
    private String reason;
    private String acceptedBy;
    private Long acceptedMinor;
    private UUID recipientId;
    private String signatory;

    @Embedded
    @EmbeddedColumnNaming("taken_by_%s")
    private Hand takenBy;

    private Instant recordedAt;

    protected Transition() {}

    Transition(
            UUID programmeId,
            UUID projectId,
            int number,
            ProjectState from,
            TransitionDetails details,
            Hand takenBy,
            Instant recordedAt) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.projectId = projectId;
        this.number = number;
        this.fromState = from;
        this.toState = details.to();
        this.happenedOn = details.on();
        this.reason = details.reason();
        this.takenBy = takenBy;
        this.recordedAt = recordedAt;
        if (details.acceptance() != null) {
            this.acceptedBy = details.acceptance().acceptedBy();
            this.acceptedMinor = details.acceptance().acceptedAmount().minor();
        }
        if (details.handOver() != null) {
            this.recipientId = details.handOver().recipient().value();
            this.signatory = details.handOver().signatory();
        }
    }

    UUID id() {
        return id;
    }
}
