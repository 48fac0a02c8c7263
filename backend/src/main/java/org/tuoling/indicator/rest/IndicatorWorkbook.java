package org.tuoling.indicator.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.ClassificationView;
import org.tuoling.classification.TermView;
import org.tuoling.indicator.Area;
import org.tuoling.indicator.IndicatorDetails;
import org.tuoling.indicator.IndicatorError;
import org.tuoling.indicator.IndicatorRegister;
import org.tuoling.indicator.Measure;
import org.tuoling.indicator.Unit;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Declared indicators in a workbook: a programme takes those of the one before over as a file. */
@ApplicationScoped
public class IndicatorWorkbook implements Workbook<IndicatorRequest, IndicatorDetails> {

    private static final List<Column<IndicatorDetails>> COLUMNS = List.of(
            Column.text("code", IndicatorDetails::code).required().example("TW-6"),
            Column.text("nameZh", IndicatorDetails::nameZh).required().example("结对学校"),
            Column.text("nameEn", IndicatorDetails::nameEn).required().example("Schools paired as institutions"),
            Column.oneOf("area", Area.class, IndicatorDetails::area).required(),
            Column.integer("position", IndicatorDetails::position).required().example("10"),
            Column.oneOf("unit", Unit.class, IndicatorDetails::unit).required(),
            Column.oneOf("measure", Measure.class, IndicatorDetails::measure).required(),
            Column.text("level", IndicatorDetails::level).example("SCHOOL"),
            Column.text("tiers", IndicatorRequest::joined).example("DISTRICT; COUNTY"),
            Column.reference("classificationId", (IndicatorDetails indicator) -> null).example("FLAGSHIP"),
            Column.reference("termId", (IndicatorDetails indicator) -> null).example("FACILITY:EXHIBITION"),
            Column.text("reached", IndicatorDetails::reached).example("IN_USE"),
            Column.text("subject", IndicatorDetails::subject).example("COLLECTIVE-DECISION"),
            Column.text("countingRuleZh", IndicatorDetails::countingRuleZh).required().example("支援方学校，一所学校只计一次"),
            Column.text("countingRuleEn", IndicatorDetails::countingRuleEn).required().example("Supporting schools, each once"),
            Column.text("scopeZh", IndicatorDetails::scopeZh).required().example("学校结对"),
            Column.text("scopeEn", IndicatorDetails::scopeEn).required().example("Pairs of schools"));

    private final IndicatorRegister register;
    private final ClassificationRegister classifications;

    IndicatorWorkbook(IndicatorRegister register, ClassificationRegister classifications) {
        this.register = register;
        this.classifications = classifications;
    }

    @Override
    public String list() {
        return "indicators";
    }

    @Override
    public String words() {
        return "indicator.indicators";
    }

    @Override
    public List<Column<IndicatorDetails>> columns() {
        return COLUMNS;
    }

    @Override
    public IndicatorRequest request(Cells row) {
        var programme = row.programmeId();
        return new IndicatorRequest(
                row.text("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.oneOf("area", Area.class),
                row.integer("position"),
                row.oneOf("unit", Unit.class),
                row.oneOf("measure", Measure.class),
                row.text("level"),
                row.text("tiers"),
                row.reference(
                        "classificationId",
                        code -> classifications.coded(programme, code).map(ClassificationView::id),
                        IndicatorError.CLASSIFICATION_UNKNOWN),
                row.reference(
                        "termId",
                        codes -> classifications.codedTerm(programme, codes).map(TermView::id),
                        IndicatorError.TERM_UNKNOWN),
                row.text("reached"),
                row.code("subject"),
                row.text("countingRuleZh"),
                row.text("countingRuleEn"),
                row.text("scopeZh"),
                row.text("scopeEn"));
    }

    @Override
    public Object key(IndicatorRequest row) {
        return row.code();
    }

    @Override
    public Optional<IndicatorRequest> existing(UUID programmeId, IndicatorRequest row) {
        return register.find(programmeId, row.code()).map(IndicatorRequest::of);
    }

    @Override
    public void register(UUID programmeId, IndicatorRequest row) {
        register.declare(programmeId, row.toDetails());
    }
}
