package org.tuoling.village.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;
import org.tuoling.village.CompletionDetails;
import org.tuoling.village.DutyView;

/** A row of what was kept on paper: a duty by station, kind and period, and that it was done. */
public record DutyRowRequest(
        @NotNull UUID stationId,
        @NotNull UUID kindId,
        @NotNull @Day LocalDate periodStart,
        Integer number,
        @Day LocalDate doneOn,
        @Prose @Size(max = 2000) String note) {

    record Key(UUID stationId, UUID kindId, LocalDate periodStart, int number) {}

    /** The row that would describe a duty as it is kept; a cell without text is blank. */
    static DutyRowRequest of(DutyView duty, Integer numberAsWritten) {
        String note = duty.note() == null || duty.note().isEmpty() ? null : duty.note();
        return new DutyRowRequest(
                duty.station().id(), duty.kind().id(), duty.periodStart(), numberAsWritten, duty.doneOn(), note);
    }

    Key key() {
        return new Key(stationId, kindId, periodStart, numberOrFirst());
    }

    /** Most duties are owed once a period, and nobody numbers them. */
    int numberOrFirst() {
        return number == null ? 1 : number;
    }

    CompletionDetails toDetails() {
        return new CompletionDetails(doneOn, note == null ? "" : note, List.of());
    }
}
