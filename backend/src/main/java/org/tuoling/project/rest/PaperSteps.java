package org.tuoling.project.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.project.ProjectError;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectState;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;

/**
 * The steps a row tells of, by the rules everybody's steps are judged by. Only the start-up, which takes over what was kept
 * on paper, believes them: over REST a step takes its own hand and brings the documents it demands.
 */
@ApplicationScoped
class PaperSteps {

    private static final List<Cell> CELLS = List.of(
            new Cell("approvedOn", ProjectRow::approvedOn),
            new Cell("startedOn", ProjectRow::startedOn),
            new Cell("completedOn", ProjectRow::completedOn),
            new Cell("acceptedOn", ProjectRow::acceptedOn),
            new Cell("acceptedBy", ProjectRow::acceptedBy),
            new Cell("acceptedAmount", ProjectRow::acceptedAmount),
            new Cell("inUseOn", ProjectRow::inUseOn),
            new Cell("handedOverToId", ProjectRow::handedOverToId),
            new Cell("signatory", ProjectRow::signatory),
            new Cell("evaluatedOn", ProjectRow::evaluatedOn));

    private record Cell(String field, Function<ProjectRow, Object> value) {}

    private final ProjectRegister register;
    private final CurrentCaller caller;

    PaperSteps(ProjectRegister register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    /** Refuses a row of which some cells have no place, before anything of it is kept. */
    void check(ProjectRow row) {
        if (!caller.isNobody()) {
            refuseAny(row);
        }
        if (row.acceptedOn() == null && row.acceptedBy() != null) {
            throw Refused.at("acceptedBy", ProjectError.ACCEPTANCE_OUT_OF_PLACE);
        }
        if (row.inUseOn() == null && row.handedOverToId() != null) {
            throw Refused.at("handedOverToId", ProjectError.HAND_OVER_OUT_OF_PLACE);
        }
    }

    private static void refuseAny(ProjectRow row) {
        CELLS.stream().filter(cell -> cell.value().apply(row) != null).findFirst().ifPresent(told -> {
            throw Refused.at(told.field(), ProjectError.STEPS_NOT_IMPORTED);
        });
    }

    void take(UUID programmeId, ProjectId id, ProjectRow row) {
        for (TransitionDetails step : row.steps()) {
            take(programmeId, id, step);
        }
    }

    private void take(UUID programmeId, ProjectId id, TransitionDetails step) {
        try {
            register.move(programmeId, id, step);
        } catch (Refused refused) {
            throw Refused.at(
                    columnOf(step.to(), refused.error()), refused.error(), refused.arguments().toArray());
        }
    }

    /** What a step brought with it has cells of its own. */
    private static String columnOf(ProjectState to, ErrorCode error) {
        return switch (error) {
            case ProjectError.ACCEPTANCE_MISSING -> "acceptedBy";
            case ProjectError.ACCEPTED_ABOVE_APPROVED -> "acceptedAmount";
            case ProjectError.HAND_OVER_MISSING -> "handedOverToId";
            default -> columnOf(to);
        };
    }

    /** The cell to blame for a step: in a row a step is nothing but its day. */
    private static String columnOf(ProjectState to) {
        return switch (to) {
            case APPROVED -> "approvedOn";
            case UNDER_WAY -> "startedOn";
            case COMPLETED -> "completedOn";
            case ACCEPTED -> "acceptedOn";
            case IN_USE -> "inUseOn";
            case EVALUATED -> "evaluatedOn";
            case PLANNED, SUSPENDED, CANCELLED -> throw new IllegalArgumentException(to + " has no column");
        };
    }
}
