package org.tuoling.ledger;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;

/** What verification came to. */
public record VerificationView(
        @Schema(description = "Whether nothing is wrong with any book, and no record contradicts them.", examples = "true") boolean sound,
        @Schema(description = "Entries checked.", examples = "128") long entries,
        @Schema(description = "How long it took.", examples = "0.021") double seconds,
        List<BookVerification> books,
        @Schema(description = "What the books and the records outside them do not agree on; of each way to contradict a hundred at most.")
        List<Disagreement> disagreements) {

    /** A record that says something else than the book. */
    public record Disagreement(
            Contradiction contradiction,
            @Schema(description = "Type of the record.", examples = "disbursement") String recordType,
            @Schema(description = "Number of the record; of a budget line that of its project.", examples = "FK-003-1") String number,
            @Schema(description = "Why money moved, if an entry is in question.", nullable = true) EntryCode code,
            @Schema(description = "How far the money had come, if a balance is.", nullable = true) Stage stage) {}

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
