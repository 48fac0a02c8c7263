package org.tuoling.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.budget.BudgetError;
import org.tuoling.budget.PlanShareReader;
import org.tuoling.budget.PlanShareRegister;
import org.tuoling.budget.PlanShareView;
import org.tuoling.budget.ShareRule;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermRef;
import org.tuoling.classification.TermView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The shares plans are held to, in a workbook; a code and a first day name one. */
@ApplicationScoped
public class PlanShareWorkbook implements Workbook<PlanShareRow, PlanShareView> {

    private static final List<Column<PlanShareView>> COLUMNS = List.of(
            Column.text("code", PlanShareView::code).required().example("LIVELIHOOD"),
            Column.text("nameZh", PlanShareView::nameZh).required().example("民生项目占比"),
            Column.text("nameEn", PlanShareView::nameEn).example("Share of livelihood"),
            Column.integer("minimumPermille", PlanShareView::minimumPermille).required().example("800"),
            Column.oneOf("rule", ShareRule.class, PlanShareView::rule).required(),
            Column.reference("termIds", (PlanShareView share) -> TermRef.codesOf(share.terms()))
                    .example("FIELD:LIVELIHOOD; FIELD:INDUSTRY"),
            Column.text("tiers", (PlanShareView share) -> PlanShareRow.joined(share.tiers()))
                    .example("COUNTY; TOWNSHIP; VILLAGE"),
            Column.date("validFrom", PlanShareView::validFrom).required().example("2020-01-01"));

    private final PlanShareRegister register;
    private final PlanShareReader reader;
    private final ClassificationRegister classifications;

    PlanShareWorkbook(PlanShareRegister register, PlanShareReader reader, ClassificationRegister classifications) {
        this.register = register;
        this.reader = reader;
        this.classifications = classifications;
    }

    @Override
    public String list() {
        return "plan-shares";
    }

    @Override
    public String words() {
        return "budget.planShares";
    }

    @Override
    public List<Column<PlanShareView>> columns() {
        return COLUMNS;
    }

    @Override
    public PlanShareRow request(Cells row) {
        return new PlanShareRow(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.integer("minimumPermille"),
                row.oneOf("rule", ShareRule.class),
                row.references("termIds", codes -> term(row, codes), BudgetError.SHARE_TERMS_UNKNOWN),
                row.text("tiers"),
                row.date("validFrom"));
    }

    private Optional<UUID> term(Cells row, String codes) {
        return classifications.codedTerm(row.programmeId(), codes).map(TermView::id);
    }

    @Override
    public Object key(PlanShareRow row) {
        return Arrays.asList(row.code(), row.validFrom());
    }

    @Override
    public Optional<PlanShareRow> existing(UUID programmeId, PlanShareRow row) {
        return reader.beginning(programmeId, row.code(), row.validFrom()).map(PlanShareRow::of);
    }

    @Override
    public void register(UUID programmeId, PlanShareRow row) {
        register.register(programmeId, row.toRequest().toDetails());
    }
}
