package org.tuoling.notice;

import java.util.List;
import java.util.Locale;
import org.tuoling.shared.problem.Words;

/**
 * What a notice tells of. The sentence of each is in {@code messages/notice.properties} and {@code notice_en.properties};
 * what its places stand for is said here.
 */
public enum NoticeKind {
    /** To whoever answers for a grid: {0} the grid called, {1} the evening, {2} how many have not answered. */
    ROLL_CALL_ESCALATED,

    /** To whoever is to decide: {0} the person, {1} the first day of the leave. */
    LEAVE_AWAITS_DECISION,
    /** To the person: {0} its first day. */
    LEAVE_APPROVED,
    /** To the person: {0} its first day. */
    LEAVE_REJECTED,
    /** To whoever is to decide: {0} the person, {1} the last day of the longer leave. */
    EXTENSION_AWAITS_DECISION,
    /** To the person: {0} the last day of the longer leave. */
    EXTENSION_APPROVED,
    /** To the person: {0} the last day of the longer leave. */
    EXTENSION_REJECTED,
    /** To whoever answers for the person: {0} the person, {1} when he was to be back, {2} when he came back as recorded. */
    RETURN_RECORDED_LATE,
    /** To the person and to whoever answers for him: {0} the person, {1} when he was to be back. */
    LEAVE_OVERDUE,
    /** To whoever answers for the person and is to approve it: {0} the person, {1} when he is to be back. */
    OUTING_REPORTED,
    /** The same, when an approved outing has been made longer. */
    OUTING_REVISED,
    /** To the person: {0} when it begins, {1} when he is to be back. */
    OUTING_APPROVED,
    /** To the person and to whoever answers for him: {0} the person, {1} when he was to be back. */
    OUTING_OVERDUE,

    /** To whoever asked: {0} the code of the disbursement. */
    DISBURSEMENT_RETURNED,
    /** To commander and auditor: {0} the payee, {1} the project, {2} what the parts come to. */
    SPLITTING_FLAGGED,

    /** To the leader: {0} the person whose birthday it is. */
    BIRTHDAY,
    /** To its owner and his leader: {0} the owner, {1} the paper, {2} the last day it holds. */
    PAPER_EXPIRES,

    /** To its owner: {0} the code of the finding, {1} its due day. */
    FINDING_ASSIGNED,
    /** The same, some days before the due day. */
    FINDING_DUE,
    /** To its owner and to commanders: {0} the code of the finding, {1} the day it was due on. */
    FINDING_OVERDUE,
    /** To commanders, of whom another than its owner closes it: {0} the code of the finding. */
    FINDING_RECTIFIED,
    /** To its owner: {0} the code of the finding, {1} its due day. */
    FINDING_REOPENED,

    /** To whoever should attend: {0} the decision. */
    DECISION_OPENED,
    /** To whoever did not vote himself, once the vote is closed: {0} the decision, {1} who wrote his vote down, {2} what. */
    VOTE_WRITTEN_DOWN;

    String zh(List<Phrase> phrases) {
        return Words.of(code(), Locale.SIMPLIFIED_CHINESE, phrases.stream().map(Phrase::zh).toArray());
    }

    String en(List<Phrase> phrases) {
        return Words.of(code(), Locale.ENGLISH, phrases.stream().map(Phrase::en).toArray());
    }

    private String code() {
        return "notice.NoticeKind." + name();
    }
}
