package org.tuoling.rollcall.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tuoling.grid.GridId;
import org.tuoling.personnel.PersonId;
import org.tuoling.rollcall.EntryStatus;
import org.tuoling.rollcall.Expectation;
import org.tuoling.rollcall.PaperRollCall;
import org.tuoling.shared.validation.Day;

/** A roll-call of an evening gone by, as a workbook tells it. */
public record PaperRollCallRequest(
        @NotNull UUID gridId,
        @NotNull @Day LocalDate heldOn,
        @NotEmpty @Size(max = PaperRollCall.LINES_MAX) List<@NotNull @Valid Line> lines) {

    /** One person of it. */
    public record Line(
            @NotNull UUID personId, @NotNull EntryStatus status, Expectation expectation, @Size(max = 200) String reason) {

        PaperRollCall.Line toLine() {
            return new PaperRollCall.Line(PersonId.of(personId), status, expectation, reason);
        }
    }

    /** A roll-call as it is kept, with its lines in the order of another: two that differ in nothing else are the same. */
    static PaperRollCallRequest of(PaperRollCall kept, List<Line> order) {
        var positions = order.stream().map(Line::personId).toList();
        var lines = kept.lines().stream()
                .map(line -> new Line(line.personId().value(), line.status(), line.expectation(), line.reason()))
                .sorted(Comparator.comparing(line -> positions.indexOf(line.personId())))
                .toList();
        return new PaperRollCallRequest(kept.gridId().value(), kept.heldOn(), lines);
    }

    PaperRollCallRequest with(List<Line> others) {
        return new PaperRollCallRequest(gridId, heldOn, others);
    }

    PaperRollCallRequest joined(List<Line> more) {
        var joined = new ArrayList<>(lines);
        joined.addAll(more);
        return with(joined);
    }

    PaperRollCall toPaper() {
        return new PaperRollCall(
                GridId.of(gridId), heldOn, lines.stream().map(Line::toLine).toList());
    }
}
