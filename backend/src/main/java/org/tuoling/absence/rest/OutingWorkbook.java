package org.tuoling.absence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.OutingDesk;
import org.tuoling.absence.OutingReader;
import org.tuoling.absence.OutingView;
import org.tuoling.absence.Transport;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Outings in a workbook; one without a return is reported. Whoever brings them in approves them. A person and a beginning name one. */
@ApplicationScoped
public class OutingWorkbook implements Workbook<OutingRequest, OutingView> {

    private static final List<Column<OutingView>> COLUMNS = List.of(
            Column.reference("personId", OutingView::person).required().example("P-001"),
            Column.<OutingView>text("personName", outing -> outing.person().nameZh()).onlyExported(),
            Column.text("destination", OutingView::destination).required().example("阿克苏市"),
            Column.text("purpose", OutingView::purpose).required().example("采购教学设备"),
            Column.text("companionIds", OutingWorkbook::codes).example("P-002；P-003"),
            Column.oneOf("transport", Transport.class, OutingView::transport).required(),
            Column.moment("startsAt", OutingView::startsAt).required().example("2022-01-10 09:00"),
            Column.moment("endsAt", OutingView::endsAt).required().example("2022-01-10 21:00"),
            Column.moment("returnedAt", OutingView::returnedAt).example("2022-01-10 20:40"),
            Column.text("state", OutingView::state).onlyExported());

    private final OutingDesk desk;
    private final OutingReader reader;
    private final PersonRegister people;
    private final AbsenceAccess access;

    OutingWorkbook(OutingDesk desk, OutingReader reader, PersonRegister people, AbsenceAccess access) {
        this.desk = desk;
        this.reader = reader;
        this.people = people;
        this.access = access;
    }

    private static String codes(OutingView outing) {
        return outing.companions().isEmpty()
                ? null
                : outing.companions().stream().map(Ref::code).collect(Collectors.joining("；"));
    }

    @Override
    public String list() {
        return "outings";
    }

    @Override
    public String words() {
        return "absence.outings";
    }

    @Override
    public List<Column<OutingView>> columns() {
        return COLUMNS;
    }

    @Override
    public OutingRequest request(Cells row) {
        return new OutingRequest(
                row.reference("personId", code -> person(row, code), AbsenceError.PERSON_UNKNOWN),
                row.text("destination"),
                row.text("purpose"),
                row.references("companionIds", code -> person(row, code), AbsenceError.COMPANION_UNKNOWN),
                row.oneOf("transport", Transport.class),
                row.moment("startsAt"),
                row.moment("endsAt"),
                row.moment("returnedAt"));
    }

    private Optional<UUID> person(Cells row, String code) {
        return people.coded(row.programmeId(), code).map(PersonView::id);
    }

    @Override
    public Object key(OutingRequest request) {
        return Arrays.asList(request.personId(), request.startsAt());
    }

    @Override
    public String keyField() {
        return "startsAt";
    }

    @Override
    public Optional<OutingRequest> existing(UUID programmeId, OutingRequest request) {
        return reader.beginning(programmeId, request.personId(), request.startsAt()).map(OutingRequest::of);
    }

    @Override
    public void register(UUID programmeId, OutingRequest request) {
        if (request.personId() == null) {
            throw Refused.at("personId", AbsenceError.PERSON_MISSING);
        }
        var details = request.toDetails(request.personId());
        if (request.returnedAt() == null) {
            desk.report(programmeId, details, access.importer());
        } else {
            desk.record(programmeId, details, request.returnedAt(), access.importer());
        }
    }
}
