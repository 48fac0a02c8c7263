package org.tuoling.care.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.care.CareEntryView;
import org.tuoling.care.CareKind;
import org.tuoling.care.CareLog;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The care log in a workbook; one entry for a person, a kind and a day. */
@ApplicationScoped
public class CareEntryWorkbook implements Workbook<CareEntryRequest, CareEntryView> {

    private static final List<Column<CareEntryView>> COLUMNS = List.of(
            Column.reference("personId", CareEntryView::person).required().example("P-001"),
            Column.<CareEntryView>text("personName", entry -> entry.person().nameZh()).onlyExported(),
            Column.oneOf("kind", CareKind.class, CareEntryView::kind).required(),
            Column.date("doneOn", CareEntryView::doneOn).required().example("2021-10-18"),
            Column.text("doneBy", CareEntryView::doneBy).required().example("柯坪县人民医院"),
            Column.text("note", CareEntryView::note).required());

    private final CareLog log;
    private final PersonRegister people;

    CareEntryWorkbook(CareLog log, PersonRegister people) {
        this.log = log;
        this.people = people;
    }

    @Override
    public String list() {
        return "care-entries";
    }

    @Override
    public String words() {
        return "care.care-entries";
    }

    @Override
    public List<Column<CareEntryView>> columns() {
        return COLUMNS;
    }

    @Override
    public CareEntryRequest request(Cells row) {
        return new CareEntryRequest(
                row.reference(
                        "personId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        PersonnelError.PERSON_UNKNOWN),
                row.oneOf("kind", CareKind.class),
                row.date("doneOn"),
                row.text("doneBy"),
                row.text("note"));
    }

    @Override
    public Object key(CareEntryRequest request) {
        return List.of(request.personId(), request.kind(), request.doneOn());
    }

    @Override
    public String keyField() {
        return "personId";
    }

    @Override
    public Optional<CareEntryRequest> existing(UUID programmeId, CareEntryRequest request) {
        return log.kept(programmeId, request.toDetails()).map(CareEntryRequest::of);
    }

    @Override
    public void register(UUID programmeId, CareEntryRequest request) {
        log.record(programmeId, request.toDetails());
    }
}
