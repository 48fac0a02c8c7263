package org.tuoling.team;

import java.time.Instant;

/**
 * What is written down about a meeting.
 *
 * @param place where, in words
 * @param branchId the branch it is a meeting of; null when it is of none
 */
public record MeetingDetails(
        String code,
        MeetingKind kind,
        String titleZh,
        String titleEn,
        String place,
        Instant startsAt,
        Instant endsAt,
        BranchId branchId,
        String minutes) {}
