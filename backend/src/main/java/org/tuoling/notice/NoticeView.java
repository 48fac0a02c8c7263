package org.tuoling.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A notice as its reader sees it. */
public record NoticeView(
        UUID id,
        NoticeKind kind,
        @Schema(examples = "柯坪党政组 2022-01-10 晚点名还有 2 人没有着落，请处理。") String textZh,
        @Schema(examples = "Roll-call of 2022-01-10, Keping party and government group: 2 people are unaccounted for.") String textEn,
        @Schema(description = "The page to open, below the programme's.",
                examples = "roll-calls/01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01")
                String path,
        Instant createdAt,
        @Schema(nullable = true) Instant readAt) {

    static NoticeView read(Row row) {
        var kind = row.oneOf(NoticeKind.class, "kind");
        var phrases = row.list(Phrase.class, "phrases");
        return new NoticeView(
                row.id("id"),
                kind,
                kind.zh(phrases),
                kind.en(phrases),
                row.text("path"),
                row.instant("created_at"),
                row.instant("read_at"));
    }
}
