package org.tuoling.rollcall.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.rollcall.RollCallError;
import org.tuoling.rollcall.RollCallScheduleReader;
import org.tuoling.rollcall.RollCallScheduleView;
import org.tuoling.rollcall.RollCallTimetable;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Roll-call schedules in a workbook. */
@ApplicationScoped
public class RollCallSchedulesWorkbook implements Workbook<RollCallScheduleRequest, RollCallScheduleView> {

    private static final List<Column<RollCallScheduleView>> COLUMNS = List.of(
            Column.reference("placeId", RollCallScheduleView::place).required().example("652929"),
            Column.text("placeName", (RollCallScheduleView schedule) -> schedule.place().nameZh()).onlyExported(),
            Column.date("validFrom", RollCallScheduleView::validFrom).required().example("2020-01-01"),
            Column.text("opensAt", RollCallScheduleView::opensAt).required().example("22:30"),
            Column.integer("cutOffMinutes", RollCallScheduleView::cutOffMinutes).required().example("30"),
            Column.integer("escalationMinutes", RollCallScheduleView::escalationMinutes).required().example("20"),
            Column.integer("closingMinutes", RollCallScheduleView::closingMinutes).required().example("30"));

    private final RollCallTimetable timetable;
    private final RollCallScheduleReader reader;
    private final PlaceRegister places;

    RollCallSchedulesWorkbook(RollCallTimetable timetable, RollCallScheduleReader reader, PlaceRegister places) {
        this.timetable = timetable;
        this.reader = reader;
        this.places = places;
    }

    private record Start(UUID placeId, LocalDate validFrom) {}

    @Override
    public String list() {
        return "roll-call-schedules";
    }

    @Override
    public String words() {
        return "rollcall.schedules";
    }

    @Override
    public List<Column<RollCallScheduleView>> columns() {
        return COLUMNS;
    }

    @Override
    public RollCallScheduleRequest request(Cells row) {
        return new RollCallScheduleRequest(
                row.reference(
                        "placeId",
                        code -> places.coded(row.programmeId(), code).map(PlaceView::id),
                        RollCallError.PLACE_UNKNOWN),
                row.date("validFrom"),
                row.text("opensAt"),
                row.integer("cutOffMinutes"),
                row.integer("escalationMinutes"),
                row.integer("closingMinutes"));
    }

    @Override
    public Object key(RollCallScheduleRequest request) {
        return new Start(request.placeId(), request.validFrom());
    }

    @Override
    public String keyField() {
        return "validFrom";
    }

    @Override
    public Optional<RollCallScheduleRequest> existing(UUID programmeId, RollCallScheduleRequest request) {
        return reader.starting(programmeId, request.placeId(), request.validFrom()).map(RollCallScheduleRequest::of);
    }

    @Override
    public void register(UUID programmeId, RollCallScheduleRequest request) {
        timetable.register(programmeId, request.toDetails());
    }
}
