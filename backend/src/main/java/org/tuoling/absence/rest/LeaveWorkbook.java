package org.tuoling.absence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.LeaveDesk;
import org.tuoling.absence.LeaveKindRegister;
import org.tuoling.absence.LeaveKindView;
import org.tuoling.absence.LeaveReader;
import org.tuoling.absence.LeaveView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Leaves in a workbook, as far as they have come. A person and a beginning name one. */
@ApplicationScoped
public class LeaveWorkbook implements Workbook<LeaveRequest, LeaveView> {

    private static final List<Column<LeaveView>> COLUMNS = List.of(
            Column.reference("personId", LeaveView::person).required().example("P-001"),
            Column.<LeaveView>text("personName", leave -> leave.person().nameZh()).onlyExported(),
            Column.reference("kindId", LeaveView::kind).required().example("HOME"),
            Column.moment("startsAt", LeaveView::startsAt).required().example("2022-01-08 08:00"),
            Column.moment("endsAt", LeaveView::endsAt).required().example("2022-01-14 22:00"),
            Column.text("reason", LeaveView::reason).required().example("回湖州探亲"),
            Column.moment("approvedAt", (LeaveView leave) -> LeaveRequest.of(leave).approvedAt()).example("2022-01-06 10:00"),
            Column.moment("departedAt", LeaveView::departedAt).example("2022-01-08 08:30"),
            Column.moment("returnedAt", LeaveView::returnedAt).example("2022-01-14 20:10"),
            Column.<LeaveView>integer("days", LeaveView::days).onlyExported(),
            Column.<LeaveView>text("state", LeaveView::state).onlyExported());

    private final LeaveDesk desk;
    private final LeaveReader reader;
    private final LeaveKindRegister kinds;
    private final PersonRegister people;
    private final AbsenceAccess access;

    LeaveWorkbook(
            LeaveDesk desk, LeaveReader reader, LeaveKindRegister kinds, PersonRegister people, AbsenceAccess access) {
        this.desk = desk;
        this.reader = reader;
        this.kinds = kinds;
        this.people = people;
        this.access = access;
    }

    @Override
    public String list() {
        return "leaves";
    }

    @Override
    public String words() {
        return "absence.leaves";
    }

    @Override
    public List<Column<LeaveView>> columns() {
        return COLUMNS;
    }

    @Override
    public LeaveRequest request(Cells row) {
        var startsAt = row.moment("startsAt");
        var departedAt = row.moment("departedAt");
        var returnedAt = row.moment("returnedAt");
        return new LeaveRequest(
                row.reference("personId", code -> person(row, code), AbsenceError.PERSON_UNKNOWN),
                row.reference("kindId", code -> kind(row, code), AbsenceError.KIND_UNKNOWN),
                startsAt,
                row.moment("endsAt"),
                row.text("reason"),
                row.moment("approvedAt"),
                // as the leave itself understands a return without a departure
                departedAt == null && returnedAt != null ? startsAt : departedAt,
                returnedAt);
    }

    private Optional<UUID> person(Cells row, String code) {
        return people.coded(row.programmeId(), code).map(PersonView::id);
    }

    private Optional<UUID> kind(Cells row, String code) {
        return kinds.coded(row.programmeId(), code).map(LeaveKindView::id);
    }

    @Override
    public Object key(LeaveRequest request) {
        return Arrays.asList(request.personId(), request.startsAt());
    }

    @Override
    public String keyField() {
        return "startsAt";
    }

    @Override
    public Optional<LeaveRequest> existing(UUID programmeId, LeaveRequest request) {
        return reader.beginning(programmeId, request.personId(), request.startsAt()).map(LeaveRequest::of);
    }

    @Override
    public void register(UUID programmeId, LeaveRequest request) {
        if (request.personId() == null) {
            throw Refused.at("personId", AbsenceError.PERSON_MISSING);
        }
        var details = request.toDetails(request.personId());
        var paper = request.paper();
        if (paper.isEmpty()) {
            desk.request(programmeId, details);
        } else {
            desk.record(programmeId, details, paper, access.importer());
        }
    }
}
