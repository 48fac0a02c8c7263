package org.tuoling.indicator.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.indicator.Area;
import org.tuoling.indicator.IndicatorDetails;
import org.tuoling.indicator.Measure;
import org.tuoling.indicator.Unit;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;

/** An indicator to be declared, as a row of a workbook says it. */
public record IndicatorRequest(
        @NotNull @Code String code,
        @NotNull @Line @Size(max = 120) String nameZh,
        @NotNull @Line @Size(max = 200) String nameEn,
        @NotNull Area area,
        @NotNull @Min(0) Integer position,
        @NotNull Unit unit,
        @NotNull Measure measure,
        @Line @Size(max = 40) String level,
        @Line @Size(max = 100) String tiers,
        UUID classificationId,
        UUID termId,
        @Line @Size(max = 40) String reached,
        @Code String subject,
        @NotNull @Line @Size(max = 400) String countingRuleZh,
        @NotNull @Line @Size(max = 400) String countingRuleEn,
        @NotNull @Line @Size(max = 200) String scopeZh,
        @NotNull @Line @Size(max = 200) String scopeEn) {

    private static final String SEPARATOR = "; ";

    static IndicatorRequest of(IndicatorDetails details) {
        return new IndicatorRequest(
                details.code(),
                details.nameZh(),
                details.nameEn(),
                details.area(),
                details.position(),
                details.unit(),
                details.measure(),
                details.level(),
                joined(details),
                details.classificationId(),
                details.termId(),
                details.reached(),
                details.subject(),
                details.countingRuleZh(),
                details.countingRuleEn(),
                details.scopeZh(),
                details.scopeEn());
    }

    static String joined(IndicatorDetails details) {
        return details.tiers().isEmpty() ? null : String.join(SEPARATOR, details.tiers());
    }

    IndicatorDetails toDetails() {
        return new IndicatorDetails(
                code,
                nameZh,
                nameEn,
                area,
                position,
                unit,
                measure,
                level,
                tiers == null ? List.of() : Stream.of(tiers.split(";")).map(String::strip).toList(),
                classificationId,
                termId,
                reached,
                subject,
                countingRuleZh,
                countingRuleEn,
                scopeZh,
                scopeEn);
    }
}
