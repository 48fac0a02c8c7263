package org.tuoling.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A matter of the catalogue, as clients see it. */
public record MatterView(
        UUID id,
        @Schema(examples = "CONTRACT") String code,
        @Schema(examples = "重大合同签订") String nameZh,
        @Schema(examples = "Signing large contracts", nullable = true) String nameEn,
        DecisionKind kind,
        @Schema(description = "How many should attend at least.", examples = "3") int minimumRoster,
        @Schema(description = "How many must be present for the vote to count.") Share present,
        @Schema(description = "How many must vote yes for it to pass.") Share yes,
        @Schema(examples = "2020-01-15") LocalDate validFrom,
        @Schema(description = "Its last day; open when null.", nullable = true) LocalDate validTo,
        @Schema(examples = "0") long version) {

    /** The columns of the rule of a matter {@code m}. */
    static final String RULE = """
            m.minimum_roster, m.present_numerator, m.present_denominator, m.present_more_than,
            m.yes_numerator, m.yes_denominator, m.yes_more_than
            """;

    static MatterView read(Row row) {
        var rule = rule(row);
        return new MatterView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf(DecisionKind.class, "kind"),
                rule.minimumRoster(),
                rule.present(),
                rule.yes(),
                row.date("valid_from"),
                row.date("valid_to"),
                row.number("version"));
    }

    static VotingRule rule(Row row) {
        return new VotingRule(row.integer("minimum_roster"), share(row, "present"), share(row, "yes"));
    }

    private static Share share(Row row, String prefix) {
        return new Share(
                row.integer(prefix + "_numerator"), row.integer(prefix + "_denominator"), row.flag(prefix + "_more_than"));
    }
}
