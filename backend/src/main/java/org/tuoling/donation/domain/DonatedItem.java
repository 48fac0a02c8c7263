package org.tuoling.donation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.donation.DonatedItemDetails;
import org.tuoling.donation.DonationError;
import org.tuoling.donation.ValueBasis;
import org.tuoling.shared.problem.Refused;

/** One line of a donation of goods. Its value comes with basis, evidence, valuer and day, or not at all. */
@Embeddable
public record DonatedItem(
        UUID programmeId,
        String nameZh,
        String nameEn,
        BigDecimal quantity,
        String unit,
        Long valueMinor,
        @Enumerated(EnumType.STRING) ValueBasis valueBasis,
        String evidence,
        String valuer,
        LocalDate valuedOn) {

    /** @param field where the line stands in the request, so that a refusal can point at it */
    static DonatedItem of(UUID programmeId, DonatedItemDetails details, String field, LocalDate today) {
        if (details.valueBasis() == ValueBasis.UNVALUED) {
            checkUnvalued(details, field);
        } else {
            checkValued(details, field, today);
        }
        return new DonatedItem(
                programmeId,
                details.nameZh(),
                details.nameEn(),
                details.quantity(),
                details.unit(),
                details.value() == null ? null : details.value().minor(),
                details.valueBasis(),
                details.evidence(),
                details.valuer(),
                details.valuedOn());
    }

    private static void checkUnvalued(DonatedItemDetails details, String field) {
        boolean bare = Stream.of(details.value(), details.evidence(), details.valuer(), details.valuedOn())
                .allMatch(Objects::isNull);
        if (!bare) {
            throw Refused.at(field + ".valueBasis", DonationError.ITEM_UNVALUED_WITH_VALUE);
        }
    }

    private static void checkValued(DonatedItemDetails details, String field, LocalDate today) {
        require(details.value(), field + ".value");
        require(details.evidence(), field + ".evidence");
        require(details.valuer(), field + ".valuer");
        require(details.valuedOn(), field + ".valuedOn");
        if (details.value().minor() == 0) {
            throw Refused.at(field + ".value", DonationError.ITEM_VALUE_NOT_POSITIVE);
        }
        if (details.valuedOn().isAfter(today)) {
            throw Refused.at(field + ".valuedOn", DonationError.ITEM_VALUED_IN_FUTURE);
        }
    }

    private static void require(Object part, String field) {
        if (part == null) {
            throw Refused.at(field, DonationError.ITEM_VALUE_INCOMPLETE);
        }
    }

    boolean isValued() {
        return valueBasis != ValueBasis.UNVALUED;
    }
}
