package org.tuoling.ledger;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;

/** What verification came to. */
public record VerificationView(
        @Schema(description = "Whether nothing is wrong with any book.", examples = "true") boolean sound,
        @Schema(description = "Entries checked.", examples = "128") long entries,
        @Schema(description = "How long it took.", examples = "0.021") double seconds,
        List<BookVerification> books) {

    /** What came of one book. */
    public record BookVerification(
            Ref place,
            boolean sound,
            @Schema(description = "Entries checked; up to the first broken one when there is one.", examples = "128") long entries,
            @Schema(description = "Postings checked.", examples = "131") long postings,
            @Schema(description = "SHA-256 the chain ends with, in hexadecimal digits.") String lastHash,
            @Schema(description = "The first thing that is wrong.", nullable = true) Broken broken) {}

    /** What is wrong first. */
    public record Broken(
            Flaw flaw,
            @Schema(description = "Number of the entry, if one is wrong.", examples = "17", nullable = true) Long number,
            @Schema(description = "The account, if one is wrong.", nullable = true) UUID accountId) {}
}
