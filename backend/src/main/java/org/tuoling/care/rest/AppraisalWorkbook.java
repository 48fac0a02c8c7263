package org.tuoling.care.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.care.AppraisalGrade;
import org.tuoling.care.AppraisalPeriod;
import org.tuoling.care.AppraisalRegister;
import org.tuoling.care.AppraisalView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Appraisals in a workbook; one for a person, a year and a period. */
@ApplicationScoped
public class AppraisalWorkbook implements Workbook<AppraisalRequest, AppraisalView> {

    private static final List<Column<AppraisalView>> COLUMNS = List.of(
            Column.reference("personId", AppraisalView::person).required().example("P-001"),
            Column.<AppraisalView>text("personName", appraisal -> appraisal.person().nameZh()).onlyExported(),
            Column.integer("year", AppraisalView::year).required().example("2021"),
            Column.oneOf("period", AppraisalPeriod.class, AppraisalView::period).required(),
            Column.oneOf("grade", AppraisalGrade.class, AppraisalView::grade).required(),
            Column.text("summary", AppraisalView::summary),
            Column.text("appraisedBy", AppraisalView::appraisedBy).required().example("柯坪县委组织部"));

    private final AppraisalRegister register;
    private final PersonRegister people;

    AppraisalWorkbook(AppraisalRegister register, PersonRegister people) {
        this.register = register;
        this.people = people;
    }

    @Override
    public String list() {
        return "appraisals";
    }

    @Override
    public String words() {
        return "care.appraisals";
    }

    @Override
    public List<Column<AppraisalView>> columns() {
        return COLUMNS;
    }

    @Override
    public AppraisalRequest request(Cells row) {
        return new AppraisalRequest(
                row.reference(
                        "personId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        PersonnelError.PERSON_UNKNOWN),
                row.integer("year"),
                row.oneOf("period", AppraisalPeriod.class),
                row.oneOf("grade", AppraisalGrade.class),
                row.text("summary"),
                row.text("appraisedBy"));
    }

    @Override
    public Object key(AppraisalRequest request) {
        return List.of(request.personId(), request.year(), request.period());
    }

    @Override
    public String keyField() {
        return "personId";
    }

    @Override
    public Optional<AppraisalRequest> existing(UUID programmeId, AppraisalRequest request) {
        return register.kept(programmeId, request.toDetails()).map(AppraisalRequest::of);
    }

    @Override
    public void register(UUID programmeId, AppraisalRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
