package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.budget.PlanApproval;
import org.tuoling.budget.PlanDraft;
import org.tuoling.budget.PlanLineDetails;
import org.tuoling.budget.PlanVersionView;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Prose;

/**
 * A whole version of a plan, of as many rows as it has lines.
 *
 * @param approvedOn null for a draft
 * @param shareReasons {@code LIVELIHOOD: reason; LOCAL: reason}
 */
public record PlanRow(
        @NotNull @Min(1990) @Max(2100) Integer fiscalYear,
        @NotNull @Min(1) Integer number,
        @NotBlank @Prose @Size(max = 500) String reason,
        @Day LocalDate approvedOn,
        UUID decisionId,

        @Pattern(regexp = REASONS, message = "{budget.share-reasons}") @Size(max = 1000)
        String shareReasons,

        @NotEmpty List<@Valid PlanLineRequest> lines) {

    private static final String REASON = "[^;:；：]+[:：][^;；]+";
    private static final String REASONS = REASON + "([;；]" + REASON + ")*";

    /** The row that would describe a version as it is kept, its lines in the order of the row they are compared with. */
    static PlanRow of(PlanVersionView kept, List<PlanLineRequest> lines, PlanRow like) {
        var inOrder = lines.stream()
                .sorted(Comparator.comparingInt(line -> positionIn(like.lines, line)))
                .toList();
        return new PlanRow(
                kept.fiscalYear(),
                kept.number(),
                kept.reason(),
                kept.approvedOn(),
                Ref.idOf(kept.decision()),
                reasonsOf(kept),
                inOrder);
    }

    static String reasonsOf(PlanVersionView plan) {
        String reasons = plan.shares().stream()
                .filter(share -> share.reason() != null)
                .map(share -> share.share().code() + ": " + share.reason())
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? null : reasons;
    }

    private static int positionIn(List<PlanLineRequest> lines, PlanLineRequest line) {
        for (int i = 0; i < lines.size(); i++) {
            if (Objects.equals(lines.get(i).projectId(), line.projectId())
                    && Objects.equals(lines.get(i).categoryId(), line.categoryId())) {
                return i;
            }
        }
        return lines.size();
    }

    PlanRow with(List<PlanLineRequest> others) {
        return new PlanRow(fiscalYear, number, reason, approvedOn, decisionId, shareReasons, others);
    }

    PlanDraft toDraft() {
        return new PlanDraft(fiscalYear, reason, null);
    }

    List<PlanLineDetails> toLines() {
        return lines.stream().map(PlanLineRequest::toDetails).toList();
    }

    /** Null for a draft. */
    PlanApproval toApproval() {
        return approvedOn == null ? null : new PlanApproval(decisionId, approvedOn, reasons());
    }

    private Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        if (shareReasons != null) {
            for (String reason : shareReasons.split("[;；]")) {
                var parts = reason.split("[:：]", 2);
                reasons.put(parts[0].strip(), parts[1].strip());
            }
        }
        return reasons;
    }
}
