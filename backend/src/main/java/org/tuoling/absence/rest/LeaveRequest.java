package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.absence.AwayTime;
import org.tuoling.absence.LeaveDetails;
import org.tuoling.absence.LeaveKindId;
import org.tuoling.absence.LeaveState;
import org.tuoling.absence.LeaveView;
import org.tuoling.absence.PaperTrail;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** Leave to be asked for, or brought in with what has happened to it on paper. */
public record LeaveRequest(
        @Schema(description = "Whose leave it is: the caller's when left out. For another only by those who keep absences.")
        UUID personId,
        @NotNull UUID kindId,
        @Schema(examples = "2022-01-08T08:00:00+08:00") @NotNull @Day Instant startsAt,
        @Schema(description = "When he is to be back.", examples = "2022-01-14T22:00:00+08:00") @NotNull @Day Instant endsAt,
        @Schema(examples = "回湖州探亲") @NotNull @Line @Size(max = 200) String reason,
        @Schema(description = "When it was approved on paper: then nobody is asked here. Only by those who keep absences.")
        @Day Instant approvedAt,
        @Schema(description = "When he left; needs `approvedAt`.") @Day Instant departedAt,
        @Schema(description = "When he came back; needs `approvedAt`.") @Day Instant returnedAt) {

    /** The request that would describe a leave as it is kept, to the minute as workbooks tell it. */
    static LeaveRequest of(LeaveView leave) {
        boolean approved = leave.state().isOpen() || leave.state() == LeaveState.RETURNED;
        return new LeaveRequest(
                leave.person().id(),
                leave.kind().id(),
                minute(leave.startsAt()),
                minute(leave.endsAt()),
                leave.reason(),
                approved ? minute(leave.decidedAt()) : null,
                minute(leave.departedAt()),
                minute(leave.returnedAt()));
    }

    /** Null when there is none. */
    static Instant minute(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
    }

    LeaveDetails toDetails(UUID person) {
        return new LeaveDetails(PersonId.of(person), LeaveKindId.of(kindId), new AwayTime(startsAt, endsAt), reason);
    }

    PaperTrail paper() {
        return new PaperTrail(approvedAt, departedAt, returnedAt);
    }
}
