package org.tuoling.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.team.HonourLevel;
import org.tuoling.team.HonourRegister;
import org.tuoling.team.HonourView;
import org.tuoling.team.TeamError;

/** Honours in a workbook; one without a person is the team's. */
@ApplicationScoped
public class HonourWorkbook implements Workbook<HonourRequest, HonourView> {

    private static final List<Column<HonourView>> COLUMNS = List.of(
            Column.text("code", HonourView::code).required().example("RY-01"),
            Column.text("titleZh", HonourView::titleZh).required().example("民族团结先进集体"),
            Column.text("titleEn", HonourView::titleEn).example("Advanced collective"),
            Column.oneOf("level", HonourLevel.class, HonourView::level).required(),
            Column.text("awardedBy", HonourView::awardedBy).required().example("新疆维吾尔自治区"),
            Column.date("awardedOn", HonourView::awardedOn).required().example("2021-06-30"),
            Column.reference("personId", HonourView::person).example("P-001"),
            Column.<HonourView>text("personName", honour -> honour.person() == null ? null : honour.person().nameZh())
                    .onlyExported());

    private final HonourRegister register;
    private final PersonRegister people;

    HonourWorkbook(HonourRegister register, PersonRegister people) {
        this.register = register;
        this.people = people;
    }

    @Override
    public String list() {
        return "honours";
    }

    @Override
    public String words() {
        return "team.honours";
    }

    @Override
    public List<Column<HonourView>> columns() {
        return COLUMNS;
    }

    @Override
    public HonourRequest request(Cells row) {
        return new HonourRequest(
                row.code("code"),
                row.text("titleZh"),
                row.text("titleEn"),
                row.oneOf("level", HonourLevel.class),
                row.text("awardedBy"),
                row.date("awardedOn"),
                row.reference(
                        "personId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        TeamError.PERSON_UNKNOWN));
    }

    @Override
    public Object key(HonourRequest request) {
        return request.code();
    }

    @Override
    public Optional<HonourRequest> existing(UUID programmeId, HonourRequest request) {
        return register.coded(programmeId, request.code()).map(HonourRequest::of);
    }

    @Override
    public void register(UUID programmeId, HonourRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
