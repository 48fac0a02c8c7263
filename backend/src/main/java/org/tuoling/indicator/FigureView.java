package org.tuoling.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** An indicator and its figure on a day, computed from the records of that day. */
public record FigureView(
        @Schema(examples = "TW-6") String code,
        @Schema(examples = "结对学校") String nameZh,
        @Schema(examples = "Schools paired as institutions") String nameEn,
        Area area,
        @Schema(description = "The figure; null when there are no records yet to compute it from, which is not zero.", examples = "27", nullable = true)
                BigDecimal value,
        @Schema(description = "The figure as money, when its unit is CNY.", nullable = true) Money money,
        @Schema(description = "What is counted.", examples = "SCHOOL") Unit unit,
        @Schema(description = "The unit as it is written after the figure.", examples = "所") String unitZh,
        @Schema(examples = "schools") String unitEn,
        @Schema(description = "How it is counted.", examples = "湖州方学校，一所学校只计一次") String countingRuleZh,
        @Schema(examples = "Supporting schools, each once") String countingRuleEn,
        @Schema(description = "Which records it covers.", examples = "校级结对") String scopeZh,
        @Schema(examples = "Pairs of schools") String scopeEn,
        @Schema(description = "What kind of record is behind it.", examples = "organisation") String recordType,
        @Schema(description = "The day it is computed for.") LocalDate asOf,
        @Schema(description = "True when a part of the records could not be counted, such as goods nobody valued.", examples = "false")
                boolean incomplete,
        @Schema(description = "How many records could not be counted.", examples = "0") long leftOut) {}
