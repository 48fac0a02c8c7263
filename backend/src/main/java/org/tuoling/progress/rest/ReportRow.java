package org.tuoling.progress.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.progress.PaperTrail;
import org.tuoling.progress.ReportDetails;
import org.tuoling.progress.ReportView;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/** A {@link ReportRequest} in one row with what became of it on paper. */
public record ReportRow(
        @NotNull UUID projectId,
        @NotNull @Day LocalDate month,
        @NotNull @Min(0) @Max(100) Integer physicalPercent,
        @NotBlank @Prose @Size(max = 4000) String narrative,
        @Prose @Size(max = 500) String fallReason,
        UUID authorId,
        @Day LocalDate submittedOn,
        UUID approverId,
        @Day LocalDate approvedOn) {

    /** The row that would describe a report as it is kept; a row need not say that it is the importer's own. */
    static ReportRow of(ReportView kept, ReportRow told) {
        return new ReportRow(
                kept.project().id(),
                kept.month(),
                kept.physicalPercent(),
                kept.narrative(),
                kept.fallReason(),
                told.authorId == null ? null : Ref.idOf(kept.author()),
                kept.submittedOn(),
                Ref.idOf(kept.approver()),
                kept.approvedOn());
    }

    ReportDetails toDetails() {
        return new ReportRequest(projectId, month, physicalPercent, narrative, fallReason, List.of()).toDetails();
    }

    PaperTrail trail() {
        return new PaperTrail(PersonId.of(authorId), submittedOn, PersonId.of(approverId), approvedOn);
    }
}
