package org.tuoling.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.indicator.domain.Indicator;
import org.tuoling.indicator.domain.Indicators;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Declares indicators and tells their figures. */
@ApplicationScoped
public class IndicatorRegister {

    private static final String TYPE = "indicator";

    private final Indicators indicators;
    private final IndicatorReader declared;
    private final FigureReader figures;
    private final ChangeLog changes;
    private final Today today;

    IndicatorRegister(
            Indicators indicators, IndicatorReader declared, FigureReader figures, ChangeLog changes, Today today) {
        this.indicators = indicators;
        this.declared = declared;
        this.figures = figures;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public UUID declare(UUID programmeId, IndicatorDetails details) {
        if (find(programmeId, details.code()).isPresent()) {
            throw Refused.at("code", IndicatorError.CODE_TAKEN, details.code());
        }
        var indicator = new Indicator(programmeId, details);
        indicators.persistAndFlush(indicator);
        changes.created(programmeId, TYPE, indicator.id(), details);
        return indicator.id();
    }

    public Optional<IndicatorDetails> find(UUID programmeId, String code) {
        return declared.one(programmeId, code);
    }

    /** @param day null for today; @param area null for all */
    public Figures figures(UUID programmeId, LocalDate day, Area area) {
        LocalDate asOf = dayOr(day);
        return new Figures(
                asOf,
                declared.all(programmeId).stream()
                        .filter(indicator -> area == null || indicator.area() == area)
                        .map(indicator -> figures.figure(programmeId, indicator, asOf))
                        .toList());
    }

    public FigureView figure(UUID programmeId, String code, LocalDate day) {
        return figures.figure(programmeId, one(programmeId, code), dayOr(day));
    }

    public Page<FigureRecord> records(UUID programmeId, String code, LocalDate day, PageQuery query) {
        return figures.records(programmeId, one(programmeId, code), dayOr(day), query);
    }

    private IndicatorDetails one(UUID programmeId, String code) {
        return find(programmeId, code).orElseThrow(Refused::notFound);
    }

    private LocalDate dayOr(LocalDate day) {
        return day == null ? today.date() : day;
    }
}
