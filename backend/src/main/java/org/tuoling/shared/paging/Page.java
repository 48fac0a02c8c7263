package org.tuoling.shared.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, in key order. */
public record Page<T>(
        @Schema(description = "The records of this page.") List<T> items,
        @Schema(description = "How many records match, counted up to 10000.", examples = "27") long total,
        @Schema(description = "False when more than `total` records match.", examples = "true") boolean totalIsExact,
        @Schema(description = "Give this as `after` to get the next page; null on the last.", examples = "null", nullable = true) String next) {

    public <R> Page<R> map(java.util.function.Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), total, totalIsExact, next);
    }
}
