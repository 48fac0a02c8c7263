package org.tuoling.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.personnel.Sex;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** People in a workbook: confidential fields come in, and go out masked. */
@ApplicationScoped
public class PeopleWorkbook implements Workbook<PersonRequest, PersonView> {

    private static final List<Column<PersonView>> COLUMNS = List.of(
            Column.text("code", PersonView::code).required().example("P-001"),
            Column.text("name", PersonView::name).required().example("张三"),
            Column.oneOf("sex", Sex.class, PersonView::sex),
            Column.<PersonView>date("birthDate", person -> null).onlyImported().example("1985-03-12"),
            Column.integer("birthDecade", PersonView::birthDecade).onlyExported(),
            Column.text("phone", PersonView::maskedPhone).example("13800005678"),
            Column.text("emergencyContact", PersonView::maskedEmergencyContact).example("李四（配偶）13900001234"));

    private final PersonRegister register;

    PeopleWorkbook(PersonRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "people";
    }

    @Override
    public String words() {
        return "personnel.people";
    }

    @Override
    public List<Column<PersonView>> columns() {
        return COLUMNS;
    }

    @Override
    public PersonRequest request(Cells row) {
        return new PersonRequest(
                row.text("code"),
                row.text("name"),
                row.oneOf("sex", Sex.class),
                row.date("birthDate"),
                row.text("phone"),
                row.text("emergencyContact"));
    }

    @Override
    public Object key(PersonRequest request) {
        return request.code();
    }

    /** Confidential fields are compared as far as everybody sees them, so an exported file comes back as unchanged. */
    @Override
    public Optional<PersonRequest> existing(UUID programmeId, PersonRequest request) {
        return register.coded(programmeId, request.code()).map(kept -> {
            var recognised = request.toDetails().confidential().recognisedIn(kept);
            return new PersonRequest(
                    kept.code(),
                    kept.name(),
                    kept.sex(),
                    recognised.birthDate(),
                    recognised.phone(),
                    recognised.emergencyContact());
        });
    }

    @Override
    public void register(UUID programmeId, PersonRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
