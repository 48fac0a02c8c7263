package org.tuoling.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.paging.Page;

/** A page of notices, and how many are unread altogether: the number on the bell. */
public record NoticePage(
        List<NoticeView> items,
        @Schema(examples = "12") long total,
        @Schema(examples = "true") boolean totalIsExact,
        @Schema(description = "Give this as `after` to get the next page; null on the last.", nullable = true) String next,
        @Schema(description = "How many are unread, whatever this page shows.", examples = "3") long unread) {

    static NoticePage of(Page<NoticeView> page, long unread) {
        return new NoticePage(page.items(), page.total(), page.totalIsExact(), page.next(), unread);
    }
}
