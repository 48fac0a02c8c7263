package org.tuoling.care.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.care.PaperKind;
import org.tuoling.care.PaperNumber;
import org.tuoling.care.PaperRegister;
import org.tuoling.care.PersonalPaperView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Personal papers in a workbook; numbers come in as they are typed, and four characters of each are kept. */
@ApplicationScoped
public class PersonalPaperWorkbook implements Workbook<PersonalPaperRequest, PersonalPaperView> {

    private static final List<Column<PersonalPaperView>> COLUMNS = List.of(
            Column.reference("personId", PersonalPaperView::person).required().example("P-001"),
            Column.<PersonalPaperView>text("personName", paper -> paper.person().nameZh()).onlyExported(),
            Column.oneOf("kind", PaperKind.class, PersonalPaperView::kind).required(),
            Column.text("number", PersonalPaperView::maskedNumber).example("1234"),
            Column.date("expiresOn", PersonalPaperView::expiresOn).example("2022-02-15"),
            Column.text("state", PersonalPaperView::state).onlyExported());

    private final PaperRegister register;
    private final PersonRegister people;

    PersonalPaperWorkbook(PaperRegister register, PersonRegister people) {
        this.register = register;
        this.people = people;
    }

    @Override
    public String list() {
        return "personal-papers";
    }

    @Override
    public String words() {
        return "care.personal-papers";
    }

    @Override
    public List<Column<PersonalPaperView>> columns() {
        return COLUMNS;
    }

    @Override
    public PersonalPaperRequest request(Cells row) {
        return new PersonalPaperRequest(
                row.reference(
                        "personId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        PersonnelError.PERSON_UNKNOWN),
                row.oneOf("kind", PaperKind.class),
                PaperNumber.tailOf(row.text("number")),
                row.date("expiresOn"));
    }

    @Override
    public Object key(PersonalPaperRequest request) {
        // not List.of: a paper may have no number
        return Arrays.asList(request.personId(), request.kind(), request.number());
    }

    @Override
    public String keyField() {
        return "personId";
    }

    @Override
    public Optional<PersonalPaperRequest> existing(UUID programmeId, PersonalPaperRequest request) {
        return register.kept(programmeId, request.toDetails()).map(PersonalPaperRequest::of);
    }

    @Override
    public void register(UUID programmeId, PersonalPaperRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
