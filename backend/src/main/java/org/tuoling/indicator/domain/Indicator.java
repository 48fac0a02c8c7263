package org.tuoling.indicator.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuoling.indicator.Area;
import org.tuoling.indicator.IndicatorDetails;
import org.tuoling.indicator.IndicatorError;
import org.tuoling.indicator.Measure;
import org.tuoling.indicator.Unit;
import org.tuoling.project.SourceKind;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** A declared measure: its definition and counting rule are kept, its figure never. */
@Entity
@Table(name = "indicator")
public class Indicator {

    private static final Set<Measure> MONEY =
            EnumSet.of(Measure.FISCAL_AID_RECEIVED, Measure.DONATIONS, Measure.PROJECT_INVESTMENT);

    private static final List<String> SOURCE_KINDS =
            Arrays.stream(SourceKind.values()).map(Enum::name).toList();

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Area area;

    private int position;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String level;

    @Column(columnDefinition = "text[]")
    private List<String> tiers;

    private UUID classificationId;
    private UUID termId;
    private String reached;
    private String subject;
    private String countingRuleZh;
    private String countingRuleEn;
    private String scopeZh;
    private String scopeEn;

    protected Indicator() {}

    public Indicator(UUID programmeId, IndicatorDetails details) {
        boolean money = MONEY.contains(details.measure());
        if (money != (details.unit() == Unit.CNY)) {
            throw Refused.at("unit", IndicatorError.UNIT_WRONG);
        }
        if ((details.measure() == Measure.DELIVERABLES) != details.unit().ofDeliverables()) {
            throw Refused.at("unit", IndicatorError.UNIT_OF_DELIVERABLES);
        }
        if (details.measure() == Measure.PROJECT_INVESTMENT && !SOURCE_KINDS.contains(details.level())) {
            throw Refused.at("level", IndicatorError.SOURCE_KIND_MISSING);
        }
        boolean recurring = details.measure() == Measure.DUTIES_OWED;
        if (recurring != (details.unit().months() != null)) {
            throw Refused.at("unit", IndicatorError.UNIT_OF_PERIOD);
        }
        if (recurring && details.subject() == null) {
            throw Refused.at("subject", IndicatorError.SUBJECT_MISSING);
        }
        if ((details.classificationId() != null) != (details.measure() == Measure.TERMS)) {
            throw Refused.at("classificationId", IndicatorError.CLASSIFICATION_WRONG);
        }
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.area = details.area();
        this.position = details.position();
        this.unit = details.unit();
        this.measure = details.measure();
        this.level = details.level();
        this.tiers = details.tiers().isEmpty() ? null : List.copyOf(details.tiers());
        this.classificationId = details.classificationId();
        this.termId = details.termId();
        this.reached = details.reached();
        this.subject = details.subject();
        this.countingRuleZh = details.countingRuleZh();
        this.countingRuleEn = details.countingRuleEn();
        this.scopeZh = details.scopeZh();
        this.scopeEn = details.scopeEn();
    }

    public UUID id() {
        return id;
    }
}
