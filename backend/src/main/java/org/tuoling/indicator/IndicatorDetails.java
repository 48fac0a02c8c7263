package org.tuoling.indicator;

import java.util.List;
import java.util.UUID;

/**
 * What is declared of an indicator.
 *
 * @param level of pairs, for measures of twinning; of grids, for {@link Measure#GRIDS}; the kind of source, for {@link
 *     Measure#PROJECT_INVESTMENT}
 * @param tiers of the supporting units, for {@link Measure#PAIRED_UNITS}; empty for all
 * @param classificationId whose terms are counted, for {@link Measure#TERMS}
 * @param termId that projects carry, for {@link Measure#PROJECTS}
 * @param reached the state that projects must have reached, for {@link Measure#PROJECTS}
 * @param subject code of the one thing it is about: of a subject of regulations, for {@link
 *     Measure#REGULATIONS_IN_FORCE}, of a kind of duty, for {@link Measure#DUTIES_OWED}, of a project, for {@link
 *     Measure#PROJECT_INVESTMENT} and {@link Measure#DELIVERABLES}
 */
public record IndicatorDetails(
        String code,
        String nameZh,
        String nameEn,
        Area area,
        int position,
        Unit unit,
        Measure measure,
        String level,
        List<String> tiers,
        UUID classificationId,
        UUID termId,
        String reached,
        String subject,
        String countingRuleZh,
        String countingRuleEn,
        String scopeZh,
        String scopeEn) {}
