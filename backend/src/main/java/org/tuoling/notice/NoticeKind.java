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
    ROLL_CALL_ESCALATED;

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
