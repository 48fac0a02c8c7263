package org.tuoling.care.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.care.CareEntryDetails;
import org.tuoling.care.CareEntryView;
import org.tuoling.care.CareKind;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** An entry of the care log to be made or revised. */
public record CareEntryRequest(
        @Schema(description = "Cannot be changed later.") @NotNull UUID personId,
        @NotNull CareKind kind,
        @Schema(description = "Not later than today.", examples = "2021-10-18") @NotNull @Day LocalDate doneOn,
        @Schema(description = "Who visited, talked or examined.", examples = "柯坪县人民医院") @NotNull @Line @Size(max = 80)
                String doneBy,
        @Schema(examples = "各项指标正常，建议半年后复查血压。") @NotNull @Prose @Size(min = 1, max = 1000) String note) {

    /** The request that would describe an entry as it is kept. */
    static CareEntryRequest of(CareEntryView entry) {
        return new CareEntryRequest(entry.person().id(), entry.kind(), entry.doneOn(), entry.doneBy(), entry.note());
    }

    CareEntryDetails toDetails() {
        return new CareEntryDetails(PersonId.of(personId), kind, doneOn, doneBy, note);
    }

    /** Names the kind but not the content: this may end up in a log. */
    @Override
    public String toString() {
        return "CareEntryRequest[" + kind + "]";
    }
}
