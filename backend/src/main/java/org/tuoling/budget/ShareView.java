package org.tuoling.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;

/** What a share of a plan is: as its lines are now while it is a draft, and as they were approved from then on. */
public record ShareView(
        @Schema(description = "The share, with its name.") Ref share,
        @Schema(description = "What of the plan counts.") Money numerator,
        @Schema(description = "All of the plan.") Money denominator,

        @Schema(description = "Rounded down; null while the plan is empty.", examples = "873", nullable = true)
        Integer permille,

        @Schema(examples = "800") int minimumPermille,
        boolean met,

        @Schema(description = "Why it was approved below the minimum.", nullable = true)
        String reason) {

    /** As the database tells it. */
    record Figures(
            UUID id,
            String code,
            String nameZh,
            String nameEn,
            int minimumPermille,
            long numeratorMinor,
            long denominatorMinor,
            String reason) {

        boolean met() {
            return Math.multiplyExact(numeratorMinor, 1000L)
                    >= Math.multiplyExact(denominatorMinor, (long) minimumPermille);
        }

        ShareView view() {
            Integer permille = denominatorMinor == 0
                    ? null
                    : Math.toIntExact(Math.multiplyExact(numeratorMinor, 1000L) / denominatorMinor);
            return new ShareView(
                    new Ref(id, code, nameZh, nameEn),
                    Money.cny(numeratorMinor),
                    Money.cny(denominatorMinor),
                    permille,
                    minimumPermille,
                    met(),
                    reason);
        }
    }
}
