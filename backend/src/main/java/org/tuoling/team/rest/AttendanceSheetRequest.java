package org.tuoling.team.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;
import org.tuoling.team.Attendance;
import org.tuoling.team.Attended;

/** Who of those expected was there. */
public record AttendanceSheetRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Entry> entries) {

    /** One person. */
    public record Entry(
            @NotNull UUID personId,
            @NotNull Attendance attendance,
            @Schema(description = "Why he was not there; only then.", examples = "在阿克苏参加培训") @Line @Size(max = 200)
                    String reason) {}

    List<Attended> toSheet() {
        return entries.stream()
                .map(entry -> new Attended(entry.personId(), entry.attendance(), entry.reason()))
                .toList();
    }
}
