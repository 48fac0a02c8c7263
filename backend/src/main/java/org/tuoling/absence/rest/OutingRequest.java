package org.tuoling.absence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.absence.AwayTime;
import org.tuoling.absence.OutingDetails;
import org.tuoling.absence.OutingView;
import org.tuoling.absence.Transport;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** An outing to be reported, or brought in when it is over. */
public record OutingRequest(
        @Schema(description = "Who goes out: the caller when left out. Another only by those who keep absences.")
        UUID personId,
        @Schema(description = "Where to, in words.", examples = "阿克苏市") @NotNull @Line @Size(max = 100) String destination,
        @Schema(examples = "采购教学设备") @NotNull @Line @Size(max = 200) String purpose,
        @Schema(description = "Who of the people on post comes along, at most 50.") @Size(max = 50)
        Set<@NotNull UUID> companionIds,
        @NotNull Transport transport,
        @Schema(examples = "2022-01-10T09:00:00+08:00") @NotNull @Day Instant startsAt,
        @Schema(description = "When he is to be back.", examples = "2022-01-10T21:00:00+08:00") @NotNull @Day Instant endsAt,
        @Schema(description = "When he came back, of an outing brought in from paper. Only by those who keep absences.")
        @Day Instant returnedAt) {

    /** The request that would describe an outing as it is kept, to the minute as workbooks tell it. */
    static OutingRequest of(OutingView outing) {
        return new OutingRequest(
                outing.person().id(),
                outing.destination(),
                outing.purpose(),
                outing.companions().stream().map(Ref::id).collect(Collectors.toSet()),
                outing.transport(),
                LeaveRequest.minute(outing.startsAt()),
                LeaveRequest.minute(outing.endsAt()),
                LeaveRequest.minute(outing.returnedAt()));
    }

    OutingDetails toDetails(UUID person) {
        return new OutingDetails(
                PersonId.of(person),
                destination,
                purpose,
                companionIds == null ? Set.of() : companionIds,
                transport,
                new AwayTime(startsAt, endsAt));
    }
}
