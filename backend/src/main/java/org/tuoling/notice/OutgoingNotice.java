package org.tuoling.notice;

import java.time.Instant;
import java.util.UUID;
import org.tuoling.shared.sql.Row;

/**
 * A notice on its way out of the house.
 *
 * @param programme the programme's code
 * @param recipient the person's code; of somebody who is no deployed person, the account's name
 */
public record OutgoingNotice(
        UUID id,
        String programme,
        String recipient,
        NoticeKind kind,
        String textZh,
        String textEn,
        String path,
        Instant createdAt) {

    static OutgoingNotice read(Row row) {
        var notice = NoticeView.read(row);
        return new OutgoingNotice(
                notice.id(),
                row.text("programme"),
                row.text("recipient"),
                notice.kind(),
                notice.textZh(),
                notice.textEn(),
                notice.path(),
                notice.createdAt());
    }
}
