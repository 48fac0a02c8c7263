package org.tuoling.classification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.classification.ClassificationError;
import org.tuoling.classification.ClassificationId;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.ClassificationView;
import org.tuoling.classification.TermReader;
import org.tuoling.classification.TermRef;
import org.tuoling.classification.TermRegister;
import org.tuoling.classification.TermView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The terms of all classifications in a workbook. */
@ApplicationScoped
public class TermWorkbook implements Workbook<TermRow, TermView> {

    private static final List<Column<TermView>> COLUMNS = List.of(
            Column.reference("classificationId", TermView::classification)
                    .required()
                    .example("FLAGSHIP-2021"),
            Column.text("code", TermView::code).required().example("SEED"),
            Column.text("nameZh", TermView::nameZh).required().example("石榴籽"),
            Column.text("nameEn", TermView::nameEn).example("Pomegranate Seeds"),
            Column.integer("position", TermView::position).required().example("5"),
            Column.date("validFrom", TermView::validFrom),
            Column.date("validTo", TermView::validTo),
            Column.reference("mappedTermIds", (TermView term) -> TermRef.codesOf(mappedAbove(term)))
                    .example("FIELD-2021:LIVELIHOOD"));

    /** Each mapping once, in the lower of its two rows: a row can only name terms that are there already. */
    private static List<TermRef> mappedAbove(TermView term) {
        return term.mappedTerms().stream()
                .filter(other -> other.classification()
                                .code()
                                .compareTo(term.classification().code())
                        < 0)
                .toList();
    }

    private final ClassificationRegister classifications;
    private final TermRegister terms;
    private final TermReader reader;

    TermWorkbook(ClassificationRegister classifications, TermRegister terms, TermReader reader) {
        this.classifications = classifications;
        this.terms = terms;
        this.reader = reader;
    }

    @Override
    public String list() {
        return "terms";
    }

    @Override
    public String words() {
        return "classification.terms";
    }

    @Override
    public List<Column<TermView>> columns() {
        return COLUMNS;
    }

    @Override
    public TermRow request(Cells row) {
        return new TermRow(
                row.reference(
                        "classificationId",
                        code -> classifications.coded(row.programmeId(), code).map(ClassificationView::id),
                        ClassificationError.CLASSIFICATION_UNKNOWN),
                row.text("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.integer("position"),
                row.date("validFrom"),
                row.date("validTo"),
                row.references(
                        "mappedTermIds",
                        codes -> classifications
                                .codedTerm(row.programmeId(), codes)
                                .map(TermView::id),
                        ClassificationError.MAPPED_UNKNOWN));
    }

    @Override
    public Object key(TermRow row) {
        return List.of(row.classificationId(), row.code());
    }

    /** A mapping need be written in the row of one of its ends only, so a row may be silent about some of those kept. */
    @Override
    public Optional<TermRow> existing(UUID programmeId, TermRow row) {
        return reader.coded(programmeId, new ClassificationId(row.classificationId()), row.code())
                .map(TermRow::of)
                .map(kept -> kept.mappedTermIds().containsAll(row.mappedTermIds())
                        ? kept.withMappedTerms(row.mappedTermIds())
                        : kept);
    }

    @Override
    public void register(UUID programmeId, TermRow row) {
        terms.add(
                programmeId,
                new ClassificationId(row.classificationId()),
                row.toRequest().toDetails());
    }
}
