package org.tuoling.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry with its lines and its place in the chain. */
public record WholeEntryView(
        EntryView entry,
        List<PostingView> postings,
        @Schema(description = "SHA-256 of the entry before, in hexadecimal digits.") String previousHash,
        @Schema(description = "SHA-256 of all this entry says and of the hash before.") String hash) {

    WholeEntryView with(List<PostingView> lines) {
        return new WholeEntryView(entry, lines, previousHash, hash);
    }
}
