package org.tuoling.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.team.BranchId;
import org.tuoling.team.Invitation;
import org.tuoling.team.MeetingDetails;
import org.tuoling.team.MeetingKind;
import org.tuoling.team.MeetingView;

/** A meeting to be arranged or revised, and who is to be expected besides those expected already. */
public record MeetingRequest(
        @Schema(description = "Unique in the programme.", examples = "XX-2021-03") @NotNull @Code String code,
        @NotNull MeetingKind kind,
        @Schema(examples = "党史学习教育专题学习") @NotNull @Line @Size(max = 200) String titleZh,
        @Schema(examples = "Study session on history") @Line @Size(max = 300) String titleEn,
        @Schema(examples = "指挥部二楼会议室") @NotNull @Line @Size(max = 120) String place,
        @NotNull Instant startsAt,
        @Schema(description = "After the start, at most 31 days.") @NotNull Instant endsAt,
        @Schema(description = "The branch it is a meeting of.") UUID branchId,
        @Prose @Size(max = 50_000) String minutes,
        @Schema(description = "People to be expected.") @Size(max = 1000) Set<@NotNull UUID> expectedPersonIds,
        @Schema(description = "A branch whose members of that day are to be expected.") UUID expectedBranchId,
        @Schema(description = "A grid whose people of that day are to be expected, those of the grids below included.")
                UUID expectedGridId) {

    /** The request that would describe a meeting as it is kept, and invite nobody more. */
    static MeetingRequest of(MeetingView meeting) {
        return new MeetingRequest(
                meeting.code(),
                meeting.kind(),
                meeting.titleZh(),
                meeting.titleEn(),
                meeting.place(),
                meeting.startsAt(),
                meeting.endsAt(),
                Ref.idOf(meeting.branch()),
                meeting.minutes(),
                null,
                null,
                null);
    }

    MeetingDetails toDetails() {
        return new MeetingDetails(
                code, kind, titleZh, titleEn, place, startsAt, endsAt, BranchId.of(branchId), minutes);
    }

    Invitation toInvitation() {
        return new Invitation(
                expectedPersonIds == null ? Set.of() : expectedPersonIds,
                BranchId.of(expectedBranchId),
                expectedGridId);
    }
}
